package plumbline.check.config;

import plumbline.analysis.delivery.CodeSearch;
import plumbline.analysis.delivery.CodeSearch.Hit;
import plumbline.analysis.subject.ServiceSubject;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Where code and settings let an object mapper change the schema.
final class AutoSync {

    private static final Pattern CALL =
            Pattern.compile(
                    "\\.sync\\(\\s*\\{[^{}]{0,80}\\b(alter|force)\\s*:\\s*true|\\bsynchronize\\s*:\\s*true\\b");
    private static final Pattern WRITTEN =
            Pattern.compile("\\bsynchronize[\"']?\\s*:\\s*[^,\\n}]{1,200}");

    private AutoSync() {}

    static List<Hit> inCode(ServiceSubject service) {
        Predicate<String> code = CodeSearch.ending("ts", "js", "mjs", "cjs");
        return new CodeSearch(service)
                .search(code, List.of(".sync(", "synchronize"), CALL).stream()
                        .filter(
                                each ->
                                        each.code()
                                                .matches(
                                                        "(?s).*([Ss]equelize|typeorm|TypeOrm|DataSource).*"))
                        .filter(each -> !isKnown(service, each) && !isForTests(each))
                        .toList();
    }

    private static boolean isForTests(Hit hit) {
        int from = Math.max(0, hit.span().start() - 300);
        String before = hit.code().substring(from, hit.span().start());
        return before.matches("(?is).*(jest|\\btest_|vitest|:memory:|type:\\s*['\"]sqlite).*");
    }

    /// What the settings of a set say, as it is written.
    static List<Hit> inSettings(ServiceSubject service) {
        List<String> files =
                service.sets().stream()
                        .flatMap(each -> each.set().settings().configFiles().stream())
                        .toList();
        return new CodeSearch(service).search(files::contains, List.of("synchronize"), WRITTEN);
    }

    /// Whether the settings of a set hold it already.
    private static boolean isKnown(ServiceSubject service, Hit hit) {
        return hit.found().startsWith("synchronize")
                && service.sets().stream()
                        .flatMap(each -> each.set().settings().configFiles().stream())
                        .anyMatch(hit.span().file()::equals);
    }
}
