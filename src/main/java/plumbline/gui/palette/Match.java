package plumbline.gui.palette;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How well what was typed fits a title: letters in order, better at word starts and in a row.
final class Match {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int IN_A_ROW = 8;
    private static final int WORD_START = 12;
    private static final int FIRST = 6;

    private Match() {}

    /// Empty when a letter is missing. Words typed in any order each have to fit.
    static OptionalInt find(String typed, String title) {
        int total = 0;
        for (String word : BLANKS.split(typed.strip().toLowerCase(Locale.ROOT), -1)) {
            OptionalInt one = findWord(word, title);
            if (one.isEmpty()) {
                return one;
            }
            total += one.getAsInt();
        }
        return OptionalInt.of(total * 4 - title.length());
    }

    private static OptionalInt findWord(String word, String title) {
        String text = title.toLowerCase(Locale.ROOT);
        int whole = text.indexOf(word);
        if (whole >= 0) {
            int start = isWordStart(text, whole) ? WORD_START : 0;
            return OptionalInt.of(word.length() * IN_A_ROW + start + (whole == 0 ? FIRST : 0));
        }
        return letters(word, text);
    }

    private static OptionalInt letters(String word, String text) {
        int score = 0;
        int at = -1;
        for (int i = 0; i < word.length(); i++) {
            int next = text.indexOf(word.charAt(i), at + 1);
            if (next < 0) {
                return OptionalInt.empty();
            }
            score += next == at + 1 ? IN_A_ROW / 2 : isWordStart(text, next) ? WORD_START / 3 : -1;
            at = next;
        }
        return OptionalInt.of(score);
    }

    private static boolean isWordStart(String text, int index) {
        return index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1));
    }
}
