package plumbline.source.ignore;

import java.util.Optional;

/// One line of a `.gitignore`; see <https://git-scm.com/docs/gitignore>.
///
/// Matching takes time in proportion to pattern and path, so that no pattern can hold up a scan.
public final class IgnorePattern {

    private static final int LONGEST = 4096;

    private final boolean negated;
    private final boolean foldersOnly;
    private final boolean wholePath;
    private final String literal;
    private final String suffix;
    private final String beginning;
    private final Wildcards wildcards;

    private IgnorePattern(boolean negated, boolean foldersOnly, boolean wholePath, String written) {
        this.negated = negated;
        this.foldersOnly = foldersOnly;
        this.wholePath = wholePath;
        this.literal = isLiteral(written) ? written : "";
        boolean endsAlike =
                !wholePath && written.startsWith("*") && isLiteral(written.substring(1));
        this.suffix = endsAlike ? written.substring(1) : "";
        this.beginning = beginning(written);
        this.wildcards = Wildcards.of(written);
    }

    static Optional<IgnorePattern> parse(String line) {
        String written = withoutTrailingSpaces(line);
        if (written.isEmpty() || written.startsWith("#") || written.length() > LONGEST) {
            return Optional.empty();
        }
        boolean negated = written.startsWith("!");
        String rest = negated ? written.substring(1) : written;
        boolean foldersOnly = rest.endsWith("/");
        rest = foldersOnly ? rest.substring(0, rest.length() - 1) : rest;
        boolean wholePath = rest.contains("/");
        rest = rest.startsWith("/") ? rest.substring(1) : rest;
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new IgnorePattern(negated, foldersOnly, wholePath, rest));
    }

    boolean isNegated() {
        return negated;
    }

    /// Whether it speaks of a path, counted from the folder of the file it stands in.
    boolean matches(String path, boolean isFolder) {
        if (foldersOnly && !isFolder) {
            return false;
        }
        String text = wholePath ? path : path.substring(path.lastIndexOf('/') + 1);
        if (!literal.isEmpty()) {
            return text.equals(literal);
        }
        if (!suffix.isEmpty()) {
            return text.endsWith(suffix);
        }
        return text.startsWith(beginning) && wildcards.matches(text);
    }

    /// What stands before the first character that means more than itself.
    private static String beginning(String written) {
        int end = 0;
        while (end < written.length() && isLiteral(written.substring(end, end + 1))) {
            end++;
        }
        return written.substring(0, end);
    }

    private static boolean isLiteral(String written) {
        return !written.isEmpty() && written.chars().noneMatch(c -> "*?[\\".indexOf(c) >= 0);
    }

    /// Spaces at the end count only behind a backslash.
    private static String withoutTrailingSpaces(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !isEscaped(line, end - 1)) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean isEscaped(String line, int at) {
        int backslashes = 0;
        while (at - backslashes > 0 && line.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
