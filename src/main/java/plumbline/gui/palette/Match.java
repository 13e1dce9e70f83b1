package plumbline.gui.palette;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How well what was typed fits an entry: letters in order, better at word starts and in a row.
///
/// Words may be typed in any order; each has to fit the title, or to stand in the kind.
final class Match {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int IN_A_ROW = 8;
    private static final int WORD_START = 12;
    private static final int FIRST = 6;
    private static final int NONE = Integer.MIN_VALUE;

    private final List<String> words;

    private Match(List<String> words) {
        this.words = words;
    }

    static Match of(String typed) {
        String[] words = BLANKS.split(typed.strip().toLowerCase(Locale.ROOT), -1);
        return new Match(Arrays.stream(words).distinct().toList());
    }

    /// Empty when a word does not fit; the higher, the better.
    OptionalInt find(String title, String kind) {
        String titleText = title.toLowerCase(Locale.ROOT);
        String kindText = kind.toLowerCase(Locale.ROOT);
        int total = 0;
        for (String word : words) {
            int one = score(word, titleText, kindText);
            if (one == NONE) {
                return OptionalInt.empty();
            }
            total += one;
        }
        return OptionalInt.of(total * 4 - title.length());
    }

    private static int score(String word, String title, String kind) {
        int first = title.indexOf(word);
        if (first < 0) {
            return Math.max(letters(word, title), inKind(word, kind));
        }
        int start = startsAnyWord(word, title, first) ? WORD_START : 0;
        return word.length() * IN_A_ROW + start + (first == 0 ? FIRST : 0);
    }

    /// The folder of a file or the menu of a command narrows down, but the title counts for more.
    private static int inKind(String word, String kind) {
        return kind.contains(word) ? word.length() * IN_A_ROW / 2 : NONE;
    }

    private static int letters(String word, String text) {
        int score = 0;
        int at = -1;
        for (int i = 0; i < word.length(); i++) {
            int next = text.indexOf(word.charAt(i), at + 1);
            if (next < 0) {
                return NONE;
            }
            score += next == at + 1 ? IN_A_ROW / 2 : isWordStart(text, next) ? WORD_START / 3 : -1;
            at = next;
        }
        return score;
    }

    private static boolean startsAnyWord(String word, String text, int first) {
        for (int at = first; at >= 0; at = text.indexOf(word, at + 1)) {
            if (isWordStart(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordStart(String text, int index) {
        return index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1));
    }
}
