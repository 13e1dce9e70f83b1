package plumbline.review.imports.locating;

import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A text in one line: what stands between words is one space, and it is known in which line each
/// letter stood.
final class FlatText {

    /// What `...` in a quote may stand for.
    private static final int WIDEST_GAP = 200;

    private final String text;

    /// Where each line begins, in the flat text.
    private final int[] begins;

    private FlatText(String text, int[] begins) {
        this.text = text;
        this.begins = begins;
    }

    record Lines(int first, int last) {}

    static FlatText of(SourceDocument document) {
        List<String> lines = document.text().lines().toList();
        StringBuilder flat = new StringBuilder();
        int[] begins = new int[lines.size()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = flat.length();
            append(flat, lines.get(i));
        }
        return new FlatText(flat.toString(), begins);
    }

    /// Spaces and line ends only matter between words.
    private static void append(StringBuilder flat, String line) {
        boolean apart = true;
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            if (Character.isWhitespace(each)) {
                apart = true;
            } else {
                if (apart
                        && isWord(each)
                        && !flat.isEmpty()
                        && isWord(flat.charAt(flat.length() - 1))) {
                    flat.append(' ');
                }
                flat.append(each);
                apart = false;
            }
        }
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }

    /// Where a quote stands, up to a number of places.
    List<Lines> places(String quote, int most) {
        return places(quote, 0, text.length(), most);
    }

    boolean stands(String quote, int first, int last) {
        int to = last < begins.length ? begins[last] : text.length();
        return first <= begins.length && !places(quote, begins[first - 1], to, 1).isEmpty();
    }

    private List<Lines> places(String quote, int from, int to, int most) {
        List<String> pieces = pieces(quote);
        List<Lines> places = new ArrayList<>();
        int at = pieces.isEmpty() ? -1 : text.indexOf(pieces.getFirst(), from);
        while (at >= 0 && at < to && places.size() < most) {
            int end = end(pieces, at);
            int next = text.indexOf(pieces.getFirst(), at + 1);
            // of `COPY a COPY b` only the second is `COPY ... b`
            boolean shortest = next < 0 || end(pieces, next) != end;
            if (end >= 0 && end <= to && shortest) {
                places.add(new Lines(lineAt(at), lineAt(end - 1)));
            }
            at = next;
        }
        return places.stream().distinct().toList();
    }

    /// What stands between `...`; a call may have arguments that are not quoted.
    private static List<String> pieces(String quote) {
        String open = quote.endsWith("()") ? quote.substring(0, quote.length() - 1) : quote;
        return Stream.of(open.split("\\.\\.\\.|…", -1))
                .map(FlatText::flat)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String flat(String text) {
        StringBuilder flat = new StringBuilder();
        append(flat, text);
        return flat.toString();
    }

    /// Where the last piece ends, each behind the one before and near it; -1 where one is missing.
    private int end(List<String> pieces, int start) {
        int end = start + pieces.getFirst().length();
        for (String each : pieces.subList(1, pieces.size())) {
            int next = text.indexOf(each, end);
            if (next < 0 || next - end > WIDEST_GAP) {
                return -1;
            }
            end = next + each.length();
        }
        return end;
    }

    private int lineAt(int offset) {
        int place = Arrays.binarySearch(begins, offset);
        if (place < 0) {
            return -place - 1;
        }
        // empty lines begin where the next one does
        int line = place;
        while (line + 1 < begins.length && begins[line + 1] == offset) {
            line++;
        }
        return line + 1;
    }
}
