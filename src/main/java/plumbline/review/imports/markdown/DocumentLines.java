package plumbline.review.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a document as they are read: without comments and signs of quotation.
final class DocumentLines {

    /// Nobody writes longer ones by hand; what stands behind is not read.
    static final int LONGEST = 4_000;

    private static final String BEGIN = "<!--";

    private static final Pattern QUOTED = Pattern.compile(" {0,3}>\\s?(.*)");
    private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,})");

    /// One of them; `quoted` tells that it had such a sign.
    record Line(String text, boolean quoted) {}

    private final List<Line> lines = new ArrayList<>();
    private String fence = "";
    private boolean commented;

    private DocumentLines() {}

    static List<Line> of(String text) {
        DocumentLines document = new DocumentLines();
        text.lines().forEach(document::add);
        return document.lines;
    }

    private void add(String whole) {
        Matcher quoted = QUOTED.matcher(cut(whole));
        boolean isQuoted = quoted.matches();
        String line = isQuoted ? quoted.group(1) : cut(whole);
        Matcher sign = FENCE.matcher(line);
        if (!commented && sign.lookingAt()) {
            fence(sign.group(1));
        }
        lines.add(new Line(fence.isEmpty() ? uncommented(line) : line, isQuoted));
    }

    private void fence(String sign) {
        if (fence.isEmpty()) {
            fence = sign;
        } else if (sign.startsWith(fence)) {
            fence = "";
        }
    }

    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /// What stands between `<!--` and `-->` is not shown to anybody, unless it is code.
    private String uncommented(String line) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int found = commented ? line.indexOf("-->", at) : begin(line, at);
            int end = found < 0 ? line.length() : found;
            shown.append(commented ? "" : line.substring(at, end));
            at = found < 0 ? end : end + (commented ? "-->" : BEGIN).length();
            commented ^= found >= 0;
        }
        return shown.toString();
    }

    /// Of the next comment, or -1.
    private static int begin(String line, int from) {
        int at = line.indexOf(BEGIN, from) < 0 ? line.length() : from;
        while (at < line.length() && !line.startsWith(BEGIN, at)) {
            at = InlineText.next(line, at);
        }
        return at < line.length() ? at : -1;
    }
}
