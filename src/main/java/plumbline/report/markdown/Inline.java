package plumbline.report.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A part of a line of Markdown; what files and people say stands in it as text and nothing else.
public record Inline(String markdown) {

    public static final Inline NONE = new Inline("");

    private static final Pattern TICKS = Pattern.compile("`+");
    private static final String PLAIN_IN_TARGET = "/._-~";

    public static Inline text(String raw) {
        return new Inline(Escaping.text(raw));
    }

    /// What we wrote ourselves as Markdown.
    public static Inline own(String markdown) {
        return new Inline(markdown);
    }

    public static Inline bold(String raw) {
        return new Inline("**" + Escaping.text(raw) + "**");
    }

    /// A piece of code in one line; ticks in it make those around it more.
    public static Inline code(String raw) {
        String line = Escaping.visible(raw.strip());
        if (line.isEmpty()) {
            return NONE;
        }
        int most =
                TICKS.matcher(line)
                        .results()
                        .mapToInt(each -> each.group().length())
                        .max()
                        .orElse(0);
        String ticks = "`".repeat(most + 1);
        String gap = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return new Inline(ticks + gap + line + gap + ticks);
    }

    /// A link to a line of a file below the opened folder.
    public static Inline link(String raw, String file, int line) {
        return new Inline("[" + Escaping.text(raw) + "](" + target(file) + "#L" + line + ")");
    }

    /// A picture beside the document, with what it is of.
    public static Inline image(String raw, String file) {
        return new Inline("![" + Escaping.text(raw) + "](" + target(file) + ")");
    }

    private static String target(String file) {
        StringBuilder target = new StringBuilder();
        for (byte each : file.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (each & 0xFF);
            boolean plain =
                    sign < 128
                            && (Character.isLetterOrDigit(sign)
                                    || PLAIN_IN_TARGET.indexOf(sign) >= 0);
            target.append(
                    plain
                            ? String.valueOf(sign)
                            : String.format(Locale.ROOT, "%%%02X", (int) sign));
        }
        return target.toString();
    }

    public static Inline joined(String between, List<Inline> all) {
        return new Inline(
                all.stream()
                        .filter(each -> !each.isEmpty())
                        .map(Inline::markdown)
                        .collect(Collectors.joining(between)));
    }

    public boolean isEmpty() {
        return markdown.isEmpty();
    }
}
