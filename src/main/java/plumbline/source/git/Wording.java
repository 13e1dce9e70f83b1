package plumbline.source.git;

import java.util.Locale;
import java.util.Set;

/// What is left of a text without blanks and comments, to tell whether an edit says anything new.
final class Wording {

    private static final Set<String> SQL = Set.of("sql");
    private static final Set<String> SCRIPT =
            Set.of("js", "cjs", "mjs", "ts", "cts", "mts", "java", "kt", "go", "prisma", "groovy");
    private static final Set<String> HASH = Set.of("yaml", "yml", "py", "rb", "sh", "properties");

    private final String text;
    private final String extension;
    private final StringBuilder kept = new StringBuilder();
    private int at;

    private Wording(String text, String extension) {
        this.text = text;
        this.extension = extension;
    }

    static String of(String text, String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new Wording(text, extension).read();
    }

    private String read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (beginsLineComment()) {
                at = behind("\n", at);
            } else if (beginsBlockComment()) {
                at = behind("*/", at + 2);
            } else if (c == '\'' || c == '"' || c == '`') {
                quoted(c);
            } else {
                if (!Character.isWhitespace(c)) {
                    kept.append(c);
                }
                at++;
            }
        }
        return kept.toString();
    }

    private boolean beginsLineComment() {
        return (SQL.contains(extension) && text.startsWith("--", at))
                || (SCRIPT.contains(extension) && text.startsWith("//", at))
                || (HASH.contains(extension) && text.startsWith("#", at));
    }

    private boolean beginsBlockComment() {
        return (SQL.contains(extension) || SCRIPT.contains(extension)) && text.startsWith("/*", at);
    }

    private void quoted(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end + 1, text.length());
        kept.append(text, at, end);
        at = end;
    }

    private int behind(String wanted, int from) {
        int found = text.indexOf(wanted, from);
        return found < 0 ? text.length() : found + wanted.length();
    }
}
