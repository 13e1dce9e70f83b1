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
record MarkedFile(Section up, Section down, boolean upOutside, boolean downOutside, int firstMarker) {

    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{(\\w+)(?::?-([^}]*))?}|\\$([A-Za-z_]\\w*)(?![\\w$])");

    private static final Pattern NO_TRANSACTION =
            Pattern.compile("(?i)\\b(transaction:false|notransaction)\\b");

    /// The pieces between the markers of one direction; `present` when there is a marker at all.
    record Section(boolean present, SourceSpan span, List<EmbeddedText> pieces) {}

    static MarkedFile of(SourceDocument document, MarkerStyle style) {
        Cut cut = new Cut(document);
        Matcher matcher = style.marker().matcher(document.text());
        int first = document.text().length();
        while (matcher.find()) {
            first = Math.min(first, matcher.start());
            cut.at(matcher.start(), matcher.end(), matcher.group("word"), matcher.group("rest"));
        }
        cut.close(document.text().length());
        return new MarkedFile(
                cut.section(cut.up, cut.upStart, cut.upEnd),
                cut.section(cut.down, cut.downStart, cut.downEnd),
                cut.upOutside,
                cut.downOutside,
                first);
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

        Cut(SourceDocument document) {
            this.document = document;
        }

        void at(int start, int end, String word, String rest) {
            close(start);
            boolean outside = NO_TRANSACTION.matcher(rest).find();
            switch (word) {
                case "up", "Up" -> {
                    isDown = false;
                    upStart = upStart < 0 ? start : upStart;
                    upEnd = end;
                    upOutside |= outside;
                    from = end;
                }
                case "down", "Down" -> {
                    isDown = true;
                    downStart = downStart < 0 ? start : downStart;
                    downEnd = end;
                    downOutside |= outside;
                    from = end;
                }
                case "NO TRANSACTION" -> {
                    upOutside = true;
                    downOutside = true;
                    from = resume(end);
                }
                case "ENVSUB ON" -> {
                    substitutes = true;
                    from = resume(end);
                }
                case "ENVSUB OFF" -> {
                    substitutes = false;
                    from = resume(end);
                }
                default -> from = resume(end);
            }
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
