package plumbline.check.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The words of a name or of a text, in small letters.
final class Words {

    private Words() {}

    /// `addStatus_to-orders2` has four; what is only a number is none.
    static List<String> of(String text) {
        String apart = text.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
        return Arrays.stream(apart.split("[^\\p{L}]+"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
    }

    /// Words that only differ in their number are the same here.
    static String stem(String word) {
        return word.length() > 3 && word.endsWith("s")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
