package plumbline.review.imports.workbook.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How one text becomes another, word by word.
public record WordDiff(List<Part> parts) {

    /// With the blanks before it.
    private static final Pattern WORD = Pattern.compile("(?U)\\s*(?:\\w+|[^\\w\\s])|\\s+");

    /// Beyond that it takes longer to compare than to read.
    private static final int MOST_WORDS = 1_500;

    public WordDiff {
        parts = List.copyOf(parts);
    }

    /// A stretch of words.
    public record Part(Kind kind, String text) {}

    /// Where it stands.
    public enum Kind {
        IN_BOTH,
        ONLY_BEFORE,
        ONLY_AFTER
    }

    public static WordDiff of(String before, String after) {
        List<String> one = words(before);
        List<String> other = words(after);
        List<Part> parts = new ArrayList<>();
        if (one.size() > MOST_WORDS || other.size() > MOST_WORDS) {
            add(parts, Kind.ONLY_BEFORE, before);
            add(parts, Kind.ONLY_AFTER, after);
        } else {
            walk(one, other, lengths(one, other), parts);
        }
        return new WordDiff(parts);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /// The length of what is common to all ends of both.
    private static int[][] lengths(List<String> one, List<String> other) {
        int[][] lengths = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                lengths[i][j] =
                        one.get(i).equals(other.get(j))
                                ? lengths[i + 1][j + 1] + 1
                                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static void walk(
            List<String> one, List<String> other, int[][] lengths, List<Part> parts) {
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                add(parts, Kind.IN_BOTH, one.get(i++));
                j++;
            } else if (j == other.size()
                    || (i < one.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
                add(parts, Kind.ONLY_BEFORE, one.get(i++));
            } else {
                add(parts, Kind.ONLY_AFTER, other.get(j++));
            }
        }
    }

    private static void add(List<Part> parts, Kind kind, String text) {
        Part last = parts.isEmpty() ? null : parts.getLast();
        if (last != null && last.kind() == kind) {
            parts.set(parts.size() - 1, new Part(kind, last.text() + text));
        } else if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }
}
