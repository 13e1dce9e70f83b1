package plumbline.check.up;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.code.CodeText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The code of a migration that is written in a programming language, and its way up.
///
/// `code` has blanks for comments and for what strings hold.
record ScriptText(SourceDocument document, String code, SourceSpan up) {

    private static final Set<String> ENDINGS =
            Set.of("js", "ts", "cjs", "mjs", "cts", "mts", "java", "kt", "go");

    /// Nothing for migrations that are written in SQL or as data.
    static Optional<ScriptText> of(MigrationSubject migration) {
        SourceSpan up = migration.migration().up().span();
        return up == null || !isScript(up.file())
                ? Optional.empty()
                : migration
                        .set()
                        .sources()
                        .findDocument(up.file())
                        .map(
                                document ->
                                        new ScriptText(document, CodeText.of(document).code(), up));
    }

    static boolean isScript(String file) {
        return ENDINGS.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// The code of the way up, at its offsets.
    String upCode() {
        int to = Math.min(up.end(), code.length());
        return code.substring(0, to);
    }

    /// Where a pattern matches in the code of the way up.
    List<SourceSpan> find(Pattern pattern) {
        List<SourceSpan> found = new ArrayList<>();
        String text = upCode();
        Matcher matcher =
                pattern.matcher(text).region(Math.min(up.start(), text.length()), text.length());
        while (matcher.find()) {
            found.add(document.span(matcher.start(), matcher.end()));
        }
        return found;
    }

    /// Where a bracket that opens at an offset is closed, or the end of the code.
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '{' || c == '(' || c == '[') {
                depth++;
            } else if (c == '}' || c == ')' || c == ']') {
                depth--;
            }
            if (depth == 0) {
                return i;
            }
        }
        return code.length();
    }

    /// The last character before an offset that is no blank, or a semicolon at the beginning.
    char before(int offset) {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(code.charAt(i))) {
            i--;
        }
        return i < 0 ? ';' : code.charAt(i);
    }
}
