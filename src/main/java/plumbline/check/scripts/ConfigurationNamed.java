package plumbline.check.scripts;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.MigrationCommand;
import plumbline.setting.PackageFact.Runner;
import plumbline.setting.PackageFact.Script;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Flags scripts that let the runner look for its configuration where it is started.
public final class ConfigurationNamed implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "script-config-flag",
                            Section.SCRIPTS,
                            Severity.LOW,
                            "Config/knexfile explicitly given")
                    .fixedBy(
                            "name the configuration in the script, with --knexfile, -d or --config")
                    .notApplicableWithout("a script that runs a migration tool");
    private static final Set<String> TOOLS =
            Set.of(
                    "knex",
                    "typeorm",
                    "typeorm-ts-node-commonjs",
                    "typeorm-ts-node-esm",
                    "sequelize",
                    "sequelize-cli",
                    "prisma",
                    "drizzle-kit");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        List<Script> scripts =
                service.surroundings().all(Script.class).stream()
                        .filter(each -> each.runner() == Runner.PACKAGE)
                        .filter(each -> TreePath.isWithin(each.span().file(), service.home()))
                        .toList();
        // a script that only leads to another is judged there, unless that one needs its words
        Set<String> judged =
                scripts.stream()
                        .filter(each -> !each.commands().isEmpty())
                        .map(Script::name)
                        .collect(Collectors.toSet());
        return scripts.stream().flatMap(each -> judge(each, judged).stream()).toList();
    }

    /// TypeORM makes an empty file wherever it is told to.
    private static boolean readsConfiguration(MigrationCommand command) {
        return !command.text().contains("migration:create");
    }

    private static Optional<Verdict> judge(Script script, Set<String> judged) {
        List<MigrationCommand> commands =
                script.commands().stream()
                        .filter(each -> each.through().stream().noneMatch(judged::contains))
                        .filter(each -> TOOLS.contains(each.tool()) && readsConfiguration(each))
                        .toList();
        if (commands.isEmpty()) {
            return Optional.empty();
        }
        Optional<MigrationCommand> bare =
                commands.stream().filter(each -> !each.configured()).findFirst();
        Verdict verdict =
                bare.map(
                                each ->
                                        partial(
                                                "script %s lets %s look for its configuration where"
                                                        + " it is started",
                                                script.name(), each.tool()))
                        .orElseGet(() -> pass("script %s names its configuration", script.name()));
        return Optional.of(verdict.at(script.span()));
    }
}
