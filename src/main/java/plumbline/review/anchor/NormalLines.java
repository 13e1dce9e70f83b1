package plumbline.review.anchor;

import plumbline.review.digest.Sha256;
import plumbline.source.SourceDocument;
import plumbline.source.TreePath;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The lines of a text without regard to spaces that say nothing, counted from 1.
///
/// Line 0 and the one behind the last stand for the beginning and the end of the file.
final class NormalLines {

    /// A text that stands in more places than these is found nowhere for sure.
    static final int MOST_PLACES = 1000;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern QUOTE = Pattern.compile("[\"'`]");
    private static final Pattern INDENTED = Pattern.compile(".*\\.(ya?ml|py|mk)|makefile");
    private static final String EDGE = "\n";

    private final List<String> lines;

    /// Of the lines before each line.
    private final int[] sums;

    private NormalLines(List<String> lines) {
        this.lines = lines;
        this.sums = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            sums[i + 1] = sums[i] + lines.get(i).hashCode();
        }
    }

    static NormalLines of(SourceDocument document) {
        String name = TreePath.name(document.file()).toLowerCase(Locale.ROOT);
        boolean indented = INDENTED.matcher(name).matches();
        List<String> lines = new ArrayList<>();
        lines.add(EDGE);
        document.text().lines().map(each -> normal(each, indented)).forEach(lines::add);
        lines.add(EDGE);
        return new NormalLines(lines);
    }

    /// Spaces between quotes, and before lines that belong together by them, say something.
    private static String normal(String line, boolean indented) {
        String kept = indented ? line.stripTrailing() : line.strip();
        return indented || QUOTE.matcher(kept).find() ? kept : SPACES.matcher(kept).replaceAll(" ");
    }

    int count() {
        return lines.size() - 2;
    }

    /// Whether lines are there at all.
    boolean has(int first, int last) {
        return first >= 1 && first <= last && last <= count();
    }

    /// Of lines, both ends included; the edges of the file count as lines.
    LinesPrint print(int first, int last) {
        return new LinesPrint(last - first + 1, sum(first, last), digest(first, last));
    }

    /// Whether those lines begin at a line.
    boolean stands(LinesPrint print, int first) {
        int last = first + print.count() - 1;
        return first >= 0
                && last < lines.size()
                && sum(first, last) == print.sum()
                && digest(first, last).equals(print.digest());
    }

    /// The first lines of all places where those lines stand.
    List<Integer> places(LinesPrint print) {
        List<Integer> places = new ArrayList<>();
        int place = next(print, 0);
        while (place >= 0 && places.size() < MOST_PLACES) {
            places.add(place);
            place = next(print, place + 1);
        }
        return places;
    }

    boolean has(LinesPrint print) {
        return next(print, 0) >= 0;
    }

    /// The first place from a line on, or -1; all lines of all files come through here.
    private int next(LinesPrint print, int from) {
        int count = print.count();
        int sum = print.sum();
        for (int i = from; i + count < sums.length; i++) {
            if (sums[i + count] - sums[i] == sum && stands(print, i)) {
                return i;
            }
        }
        return -1;
    }

    /// How many letters and digits lines have, as far as that matters.
    int weight(int first, int last, int enough) {
        int weight = 0;
        for (int i = Math.max(first, 0); i <= last && i < lines.size() && weight < enough; i++) {
            weight += (int) lines.get(i).chars().filter(Character::isLetterOrDigit).count();
        }
        return weight;
    }

    /// How many lines are the same from two lines on, in steps of 1 or -1, as far as that matters.
    int common(int one, int other, int step, int enough) {
        int same = 0;
        while (same < enough && isSame(one + same * step, other + same * step)) {
            same++;
        }
        return same;
    }

    private boolean isSame(int one, int other) {
        return Math.min(one, other) >= 0
                && Math.max(one, other) < lines.size()
                && lines.get(one).equals(lines.get(other));
    }

    private int sum(int first, int last) {
        return sums[last + 1] - sums[first];
    }

    private String digest(int first, int last) {
        String text = String.join("\n", lines.subList(first, last + 1));
        byte[] digest = Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 16);
    }
}
