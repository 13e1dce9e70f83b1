package plumbline.framework.typeorm.source;

import java.util.List;
import java.util.regex.Pattern;

/// A pattern of paths with `*`, `**`, `?`, `{a,b}` and `[ab]`; `${…}` stands for any one name.
final class Glob {

    private static final Pattern HOLE = Pattern.compile("\\$\\{[^}]*}");

    private final Pattern pattern;

    Glob(String written) {
        pattern = Pattern.compile(regex(HOLE.matcher(written).replaceAll("*")));
    }

    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /// The folder before the first part that is not plain.
    static String folder(String written) {
        StringBuilder plain = new StringBuilder();
        for (String part : List.of(written.split("/", -1))) {
            if (part.matches(".*[*?{\\[$].*") || part.matches(".*\\.[cm]?[jt]s")) {
                break;
            }
            plain.append(plain.isEmpty() ? "" : "/").append(part);
        }
        return plain.toString();
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            switch (c) {
                case '*' -> {
                    boolean deep = glob.startsWith("**", i);
                    boolean folders = glob.startsWith("**/", i);
                    regex.append(folders ? "(?:.*/)?" : deep ? ".*" : "[^/]*");
                    i += folders ? 2 : deep ? 1 : 0;
                }
                case '?' -> regex.append("[^/]");
                case '{' -> {
                    depth++;
                    regex.append("(?:");
                }
                case '}' -> {
                    regex.append(depth > 0 ? ")" : "\\}");
                    depth = Math.max(0, depth - 1);
                }
                case ',' -> regex.append(depth > 0 ? "|" : ",");
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.append(")".repeat(depth)).toString();
    }
}
