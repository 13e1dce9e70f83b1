package plumbline.framework.marker;

import plumbline.source.EmbeddedText;
import plumbline.source.Hole;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file cut at its markers into what is run up and what is run down.
record MarkedFile(
        Section up,
        Section down,
        boolean upOutside,
        boolean downOutside,
        int firstMarker,
        List<Problem> problems) {

    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{(\\w+)(?::?-([^}]*))?}|\\$([A-Za-z_]\\w*)(?![\\w$])");

    private static final Pattern NO_TRANSACTION =
            Pattern.compile("(?i)\\b(transaction:false|notransaction)\\b");

    /// The pieces between the markers of one direction; `present` when there is a marker at all.
    record Section(boolean present, SourceSpan span, List<EmbeddedText> pieces) {}

    /// A marker at which the tool refuses the file, and why.
    record Problem(int start, int end, String detail) {}

    static MarkedFile of(SourceDocument document, MarkerStyle style) {
        Cut cut = new Cut(document);
        Matcher matcher = style.marker().matcher(document.text());
        int first = document.text().length();
        while (matcher.find()) {
            first = Math.min(first, matcher.start());
            cut.at(matcher.start(), matcher.end(), matcher.group("word"), matcher.group("rest"));
        }
        cut.finish();
        return new MarkedFile(
                cut.section(cut.up, cut.upStart, cut.upEnd),
                cut.section(cut.down, cut.downStart, cut.downEnd),
                cut.upOutside,
                cut.downOutside,
                first,
                cut.problems);
    }

    /// Where the reading stands.
    private static final class Cut {

        private final SourceDocument document;
        private final List<EmbeddedText> up = new ArrayList<>();
        private final List<EmbeddedText> down = new ArrayList<>();
        private int upStart = -1;
        private int upEnd;
        private int downStart = -1;
        private int downEnd;
        private boolean upOutside;
        private boolean downOutside;
        private boolean isDown;
        private boolean substitutes;
        private int from = -1;
        private int statement = -1;
        private final List<Problem> problems = new ArrayList<>();

        Cut(SourceDocument document) {
            this.document = document;
        }

        void at(int start, int end, String word, String rest) {
            close(start);
            boolean outside = NO_TRANSACTION.matcher(rest).find();
            from = resume(end);
            switch (word) {
                case "up", "Up" -> {
                    expect(upStart < 0, start, end, "a second marker for up");
                    closeStatement(start, end);
                    isDown = false;
                    upStart = upStart < 0 ? start : upStart;
                    upOutside |= outside;
                    from = end;
                }
                case "down", "Down" -> {
                    expect(upStart >= 0, start, end, "down stands before up");
                    closeStatement(start, end);
                    isDown = true;
                    downStart = downStart < 0 ? start : downStart;
                    downOutside |= outside;
                    from = end;
                }
                case "NO TRANSACTION" -> {
                    upOutside = true;
                    downOutside = true;
                }
                case "ENVSUB ON" -> substitutes = true;
                case "ENVSUB OFF" -> substitutes = false;
                case "StatementBegin" -> statement = start;
                case "StatementEnd" -> {
                    expect(statement >= 0, start, end, "ends a statement that never began");
                    statement = -1;
                }
                default -> expect(false, start, end, "a marker that the tool does not know");
            }
        }

        private void expect(boolean fine, int start, int end, String otherwise) {
            if (!fine) {
                problems.add(new Problem(start, end, otherwise));
            }
        }

        private void closeStatement(int start, int end) {
            expect(statement < 0, start, end, "the statement before it is not ended");
            statement = -1;
        }

        void finish() {
            int end = document.text().length();
            close(end);
            expect(statement < 0, Math.max(0, statement), end, "a statement is never ended");
        }

        /// Before the first direction nothing is run.
        private int resume(int end) {
            return upStart < 0 && downStart < 0 ? -1 : end;
        }

        void close(int end) {
            if (from < 0) {
                return;
            }
            EmbeddedText piece = EmbeddedText.of(document, from, end);
            (isDown ? down : up).add(substitutes ? substituted(from, end) : piece);
            if (isDown) {
                downEnd = end;
            } else {
                upEnd = end;
            }
        }

        /// The text with a hole for each variable of the environment.
        private EmbeddedText substituted(int start, int end) {
            List<EmbeddedText> parts = new ArrayList<>();
            Matcher variable = VARIABLE.matcher(document.text()).region(start, end);
            int at = start;
            while (variable.find()) {
                parts.add(EmbeddedText.of(document, at, variable.start()));
                String name = variable.group(1) == null ? variable.group(3) : variable.group(1);
                String otherwise = variable.group(2) == null ? "" : variable.group(2);
                Hole hole = new Hole(Hole.Kind.ENVIRONMENT, name, otherwise);
                parts.add(EmbeddedText.hole(hole, document, variable.start(), variable.end()));
                at = variable.end();
            }
            parts.add(EmbeddedText.of(document, at, end));
            return EmbeddedText.join(parts);
        }

        Section section(List<EmbeddedText> pieces, int start, int end) {
            return new Section(
                    start >= 0, document.span(Math.max(0, start), Math.max(0, end)), pieces);
        }
    }
}
