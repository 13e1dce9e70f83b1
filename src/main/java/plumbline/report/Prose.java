package plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
        // a link may be broken in two lines
        String joined = LINE_END.matcher(prose).replaceAll(" ");
        return LINK.matcher(joined).replaceAll("$1").replace("`", "").strip();
    }

    /// Words, and the code that follows them; either may be empty.
    public record Piece(String text, String code) {}

    /// The same in its order, code and all.
    public static List<Piece> pieces(String markdown) {
        List<Piece> pieces = new ArrayList<>();
        Matcher code = CODE.matcher(markdown);
        int from = 0;
        while (code.find()) {
            String before = markdown.substring(from, code.start());
            pieces.add(new Piece(of(before), code.group(1).stripTrailing()));
            from = code.end();
        }
        String rest = of(markdown.substring(from));
        if (!rest.isEmpty()) {
            pieces.add(new Piece(rest, ""));
        }
        return List.copyOf(pieces);
    }
}
