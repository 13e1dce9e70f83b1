package plumbline.check.scripts;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.PackageFact.Runner;
import plumbline.setting.PackageFact.Script;
import plumbline.setting.Verb;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Optional;

/// The named scripts of a service, its own before those of the folders above it.
record NamedScripts(List<Script> all, String searched) {

    static NamedScripts of(ServiceSubject service) {
        List<Script> all = service.surroundings().all(Script.class);
        List<String> files = all.stream().map(each -> each.span().file()).distinct().toList();
        String where = files.isEmpty() ? "package.json, which has none" : String.join(", ", files);
        return new NamedScripts(all, "the " + all.size() + " scripts of " + where);
    }

    /// Whether the service is one that has named scripts: the package of a tool in Node, or targets
    /// that do something with migrations.
    static boolean areUsual(ServiceSubject service) {
        if (isNode(service)
                && service.sources().has(TreePath.child(service.home(), "package.json"))) {
            return true;
        }
        return service.surroundings().all(Script.class).stream()
                .anyMatch(
                        each ->
                                each.runner() == Runner.PACKAGE
                                        ? (isNode(service) || isOnMigrations(service, each))
                                                && isAround(service, each)
                                        : !each.commands().isEmpty() && isOwn(service, each));
    }

    /// Whatever the tool is, such a script of its own package is about it.
    private static boolean isOnMigrations(ServiceSubject service, Script script) {
        return isOwn(service, script)
                && (!script.commands().isEmpty() || script.name().contains("migrat"));
    }

    private static boolean isAround(ServiceSubject service, Script script) {
        return TreePath.isWithin(service.home(), TreePath.parent(script.span().file()));
    }

    private static boolean isOwn(ServiceSubject service, Script script) {
        return TreePath.isWithin(script.span().file(), service.home());
    }

    private static boolean isNode(ServiceSubject service) {
        return service.sets().stream()
                .anyMatch(
                        each ->
                                switch (each.set().framework()) {
                                    case KNEX, TYPEORM, SEQUELIZE, PRISMA, DRIZZLE -> true;
                                    case FLYWAY,
                                            LIQUIBASE,
                                            GOLANG_MIGRATE,
                                            SQL_PAIRS,
                                            DBMATE,
                                            GOOSE,
                                            SQL_MIGRATE,
                                            DIESEL,
                                            PLAIN_SQL ->
                                            false;
                                });
    }

    Optional<Script> find(Verb verb) {
        return all.stream().filter(each -> does(each, verb)).findFirst();
    }

    static boolean does(Script script, Verb verb) {
        return script.commands().stream().anyMatch(each -> each.verb() == verb);
    }
}
