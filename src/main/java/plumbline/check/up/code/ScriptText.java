package plumbline.check.up.code;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.code.Brackets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The code of a migration that is written in a programming language, and its way up.
///
/// `code` has blanks for comments and for what strings hold.
record ScriptText(SourceDocument document, Brackets brackets, String code, SourceSpan up) {

    private static final Set<String> ENDINGS =
            Set.of("js", "ts", "cjs", "mjs", "cts", "mts", "java", "kt", "go");

    /// Nothing for migrations that are written in SQL or as data.
    public static Optional<ScriptText> of(MigrationSubject migration) {
        SourceSpan up = migration.migration().up().span();
        return up == null || !isScript(up.file())
                ? Optional.empty()
                : migration
                        .set()
                        .sources()
                        .findDocument(up.file())
                        .map(
                                document -> {
                                    String code = migration.set().code(document).code();
                                    return new ScriptText(document, Brackets.of(code), code, up);
                                });
    }

    static boolean isScript(String file) {
        return ENDINGS.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// The way up, and the functions of its file that it calls.
    List<SourceSpan> parts() {
        int end = Math.min(up.end(), code.length());
        int start = Math.min(up.start(), end);
        List<SourceSpan> parts = new ArrayList<>(List.of(document.span(start, end)));
        functions().calledFrom(start, end).stream()
                .filter(each -> each.start() < each.end())
                .forEach(each -> parts.add(document.span(each.start(), each.end())));
        return parts;
    }

    OwnFunctions functions() {
        return OwnFunctions.of(brackets);
    }

    String code(SourceSpan part) {
        return code.substring(part.start(), Math.min(part.end(), code.length()));
    }

    /// Where a pattern matches in the way up and in what it calls.
    public List<SourceSpan> places(Pattern pattern) {
        return parts().stream()
                .flatMap(
                        part ->
                                pattern.matcher(code)
                                        .region(part.start(), part.end())
                                        .results()
                                        .map(each -> document.span(each.start(), each.end())))
                .toList();
    }

    /// Where a bracket that opens at an offset is closed, or the end of the code.
    int closing(int open) {
        return brackets.closing(open);
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
