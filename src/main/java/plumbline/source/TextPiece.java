package plumbline.source;

import org.jspecify.annotations.Nullable;

/// A run of decoded characters and the place in a file that they come from: one to one where the
/// lengths agree, else as a whole.
record TextPiece(
        int start,
        int end,
        SourceDocument document,
        int hostStart,
        int hostEnd,
        @Nullable Hole hole) {

    private boolean isOneToOne() {
        return hole == null && end - start == hostEnd - hostStart;
    }

    TextPiece movedBy(int shift) {
        return new TextPiece(start + shift, end + shift, document, hostStart, hostEnd, hole);
    }

    TextPiece clipped(int from, int to) {
        int left = Math.max(from, start);
        int right = Math.min(to, end);
        return isOneToOne()
                ? new TextPiece(left, right, document, hostStartOf(left), hostEndOf(right), null)
                : new TextPiece(left, right, document, hostStart, hostEnd, hole);
    }

    int hostStartOf(int offset) {
        return isOneToOne() ? hostStart + (offset - start) : hostStart;
    }

    int hostEndOf(int offset) {
        return isOneToOne() ? hostStart + (offset - start) : hostEnd;
    }
}
