package plumbline.check.rowsecurity;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.framework.Configured;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds where an application connects with the settings that its migrations run with.
final class SharedConnection {

    private static final Pattern CODE = Pattern.compile(".*\\.(ts|js|mjs|cjs|mts|cts)");

    private SharedConnection() {}

    static Optional<SourceSpan> find(ServiceSubject service, SetSubject set) {
        List<String> configs =
                set.set().settings().configFiles().stream()
                        .filter(each -> CODE.matcher(each).matches())
                        .toList();
        if (configs.isEmpty()) {
            return Optional.empty();
        }
        Pattern imported = imported(configs);
        return service.sources().below(service.home()).stream()
                .map(SourceFile::relativePath)
                .filter(each -> CODE.matcher(each).matches() && !configs.contains(each))
                .filter(each -> !isMigration(set, each) && !each.contains("node_modules/"))
                .flatMap(each -> service.sources().findDocument(each).stream())
                .flatMap(each -> find(each, imported).stream())
                .findFirst();
    }

    private static Pattern imported(List<String> configs) {
        String names =
                configs.stream()
                        .map(each -> each.substring(each.lastIndexOf('/') + 1))
                        .map(each -> Pattern.quote(each.substring(0, each.lastIndexOf('.'))))
                        .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(from|require\\()\\s*['\"][./][^'\"\\n]*/(" + names + ")(\\.\\w+)?['\"]");
    }

    private static boolean isMigration(SetSubject set, String file) {
        return set.set().settings().directories().stream()
                .map(Configured::value)
                .anyMatch(each -> !each.isEmpty() && file.startsWith(each + "/"));
    }

    private static Optional<SourceSpan> find(SourceDocument document, Pattern imported) {
        Matcher found = imported.matcher(document.text());
        return found.find()
                ? Optional.of(document.span(found.start(), found.end()))
                : Optional.empty();
    }
}
