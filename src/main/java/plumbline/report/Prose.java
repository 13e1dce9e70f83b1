package plumbline.report;

import java.util.List;
import java.util.regex.Pattern;

/// What a page says, for where Markdown is not drawn.
public final class Prose {

    private static final Pattern CODE = Pattern.compile("(?s)```\\w*\\n(.*?)(?:```|\\z)\\n*");
    private static final Pattern LINE_END = Pattern.compile("(?<!\\n)\\n(?!\\n|-|\\d+\\.)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)\\]\\([^)\\n]*\\)");

    private Prose() {}

    /// Its sentences without marks, a line for each paragraph; code is left out.
    public static String of(String markdown) {
        String prose = CODE.matcher(markdown).replaceAll("");
        String linked = LINK.matcher(prose).replaceAll("$1");
        return LINE_END.matcher(linked).replaceAll(" ").replace("`", "").strip();
    }

    /// Its pieces of code.
    public static List<String> codes(String markdown) {
        return CODE.matcher(markdown).results().map(each -> each.group(1).stripTrailing()).toList();
    }
}
