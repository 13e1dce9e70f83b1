package plumbline.report.excel.answer;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes words and code of a piece of Markdown apart, for cells that show neither.
public final class PlainWords {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```");
    private static final Pattern BROKEN_LINE = Pattern.compile("(?<=[^\\n])\\n(?=[^\\n-])");

    private PlainWords() {}

    /// Its words, a line for each paragraph.
    public static String words(String markdown) {
        return BROKEN_LINE.matcher(FENCE.matcher(markdown).replaceAll("")).replaceAll(" ").strip();
    }

    /// Its code.
    public static String code(String markdown) {
        return FENCE.matcher(markdown)
                .results()
                .map(each -> each.group(1).strip())
                .collect(Collectors.joining("\n\n"));
    }
}
