package plumbline.check.scripts;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.delivery.MigrationRuns;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.PackageFact.Script;
import plumbline.setting.Verb;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flags services without a script that migrates.
public final class MigrateScript implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("script-migrate", Section.SCRIPTS, Severity.MEDIUM, "migrate script")
                    .fixedBy("add a script migrate that runs the command with its flags")
                    .notApplicableWithout("a file of named scripts");
    private static final Pattern USUAL =
            Pattern.compile(
                    "(?i)(?!.*(create|make|new|generate|add|undo|revert|rollback|down|drop|reset|status|show))(\\w+[:.-])*(migrate|migrates|migration|migrations)([:._-](up|run|latest|deploy|dev|apply|prod|production|start|local|all))*|(db|database|schema)[:._-](up|update|upgrade)");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        if (!NamedScripts.areUsual(service)) {
            return List.of();
        }
        NamedScripts scripts = NamedScripts.of(service);
        List<Script> found = scripts.all().stream().filter(each -> migrates(each)).toList();
        if (found.isEmpty()) {
            return List.of(findStart(service).orElseGet(() -> nothing(scripts)));
        }
        Optional<Verdict> broken =
                found.stream().flatMap(each -> findBroken(service, each).stream()).findFirst();
        return List.of(broken.orElseGet(() -> best(found)));
    }

    private static Optional<Verdict> findStart(ServiceSubject service) {
        return MigrationRuns.of(service).of(Verb.MIGRATE, Where.APPLICATION).stream()
                .findFirst()
                .map(
                        each ->
                                notApplicable("the application migrates by itself as it starts")
                                        .at(each.span())
                                        .likely());
    }

    private static boolean migrates(Script script) {
        return NamedScripts.does(script, Verb.MIGRATE)
                || (USUAL.matcher(script.name()).matches() && script.commands().isEmpty());
    }

    private static Verdict best(List<Script> found) {
        Optional<Script> usual =
                found.stream().filter(each -> USUAL.matcher(each.name()).matches()).findFirst();
        return usual.map(each -> pass("script %s migrates", each.name()).at(each.span()))
                .orElseGet(() -> unusual(found.getFirst()));
    }

    private static Verdict unusual(Script script) {
        return partial("only script %s migrates, which its name does not say", script.name())
                .at(script.span());
    }

    private static Optional<Verdict> findBroken(ServiceSubject service, Script script) {
        return MissingFile.find(service, script)
                .map(
                        each ->
                                fail(
                                                "script %s names %s, which does not exist",
                                                script.name(), each)
                                        .at(script.span())
                                        .likely());
    }

    private static Verdict nothing(NamedScripts scripts) {
        return fail("no script migrates")
                .with(Evidence.absence("a script that migrates", scripts.searched()));
    }
}
