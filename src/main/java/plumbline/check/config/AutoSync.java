package plumbline.check.config;

import plumbline.analysis.delivery.CodeSearch;
import plumbline.analysis.delivery.CodeSearch.Hit;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.source.TreePath;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Where code and properties let an object mapper change the schema.
final class AutoSync {

    private static final Pattern CALL =
            Pattern.compile(
                    "\\.sync\\(\\s*\\{[^{}]{0,80}\\b(alter|force)\\s*:\\s*true|\\bsynchronize\\s*:\\s*true\\b");
    private static final Pattern PROPERTY =
            Pattern.compile(
                    "(?m)^[\\w.\\s-]{0,80}(ddl-auto|hbm2ddl\\.auto)\\s*[:=]\\s*[\"']?(update|create-drop|create)\\b");

    private static final Pattern DEPENDS =
            Pattern.compile(
                    "(?m)^[\\w.\\s-]{0,80}(ddl-auto|hbm2ddl\\.auto)\\s*[:=]\\s*[\"']?\\$\\{[^}\\n"
                            + "]{0,80}\\b(update|create-drop|create)}");
    private static final Pattern OFF =
            Pattern.compile(
                    "(?m)^[\\w.\\s-]{0,80}(ddl-auto|hbm2ddl\\.auto)\\s*[:=]\\s*[\"']?(validate|none)\\b");
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

    static List<Hit> inProperties(ServiceSubject service) {
        return new CodeSearch(service)
                .search(AutoSync::isForProduction, List.of("ddl-auto", "hbm2ddl"), PROPERTY);
    }

    /// Where they let it depend on a variable that is set to none.
    static List<Hit> dependingProperties(ServiceSubject service) {
        return new CodeSearch(service)
                .search(AutoSync::isForProduction, List.of("ddl-auto", "hbm2ddl"), DEPENDS);
    }

    /// Where properties turn it off.
    static List<Hit> offProperties(ServiceSubject service) {
        return new CodeSearch(service)
                .search(AutoSync::isForProduction, List.of("ddl-auto", "hbm2ddl"), OFF);
    }

    private static boolean isForProduction(String path) {
        String name = TreePath.name(path);
        int dash = name.indexOf('-');
        String profile =
                dash < 0 ? "" : name.substring(dash + 1, Math.max(dash + 1, name.lastIndexOf('.')));
        return name.matches("(application|persistence)[\\w-]*\\.(ya?ml|properties|xml)")
                && Block.reach(profile) != Block.Reach.DEVELOPMENT;
    }
}
