package plumbline.check.config;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.CodeSearch;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.Verdict;
import plumbline.source.TreePath;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What properties let Hibernate do to the schema.
final class Hibernate {

    private static final String KEY =
            "(?m)^[\\w.\\s-]{0,80}(ddl-auto|hbm2ddl\\.auto)\\s*[:=]\\s*[\"']?";
    private static final Pattern ON = Pattern.compile(KEY + "(update|create-drop|create)\\b");
    private static final Pattern DEPENDS =
            Pattern.compile(KEY + "\\$\\{[^}\\n]{0,80}\\b(update|create-drop|create)}");
    private static final Pattern OFF = Pattern.compile(KEY + "(validate|none)\\b");

    private Hibernate() {}

    static Stream<Verdict> judge(ServiceSubject service) {
        Stream<Verdict> on =
                find(service, ON, hit -> fail("%s lets Hibernate change the schema", hit));
        Stream<Verdict> depends =
                find(
                        service,
                        DEPENDS,
                        hit ->
                                partial(
                                        "whether Hibernate changes the schema depends on a variable"
                                                + " (%s)",
                                        hit));
        Stream<Verdict> off =
                find(service, OFF, hit -> pass("Hibernate leaves the schema alone (%s)", hit));
        return Stream.of(on, depends, off).flatMap(each -> each);
    }

    private static Stream<Verdict> find(
            ServiceSubject service, Pattern pattern, Function<String, Verdict> verdict) {
        return new CodeSearch(service)
                        .search(Hibernate::isForProduction, List.of("ddl-auto", "hbm2ddl"), pattern)
                        .stream()
                        .map(each -> verdict.apply(each.found().strip()).at(each.span()).likely());
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
