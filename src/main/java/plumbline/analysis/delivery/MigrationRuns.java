package plumbline.analysis.delivery;

import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.OnFailure;
import plumbline.setting.ScriptFact;
import plumbline.setting.TestFact;
import plumbline.setting.Verb;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;

/// All places where something is done with the migrations of a service, and where was looked.
public record MigrationRuns(List<MigrationRun> all, String searched) {

    public MigrationRuns {
        all = List.copyOf(all);
    }

    public static MigrationRuns of(ServiceSubject service) {
        return service.once(MigrationRuns.class, MigrationRuns::find);
    }

    private static MigrationRuns find(ServiceSubject service) {
        List<MigrationRun> all = new ArrayList<>(new Pipelines(service).runs());
        service.surroundings()
                .all(TestFact.Moves.class)
                .forEach(each -> all.add(inTest(service, each)));
        Images images = new Images(service);
        all.addAll(images.runs());
        if (all.stream().noneMatch(each -> each.where() == Where.CONTAINER)) {
            all.addAll(new StartScripts(service, images).runs());
        }
        if (all.stream().noneMatch(each -> each.where() == Where.TEST)) {
            new TestCalls(service).find().ifPresent(all::add);
        }
        all.addAll(new Hooks(service).runs());
        boolean brought = all.stream().anyMatch(each -> each.where().isDelivery());
        new ApplicationStart(service)
                .runs().stream().filter(each -> !brought || !isOptional(each)).forEach(all::add);
        List<ScriptFact.Runs> lines = service.surroundings().all(ScriptFact.Runs.class);
        return new MigrationRuns(
                all.stream().map(each -> atItsLine(each, lines)).toList(),
                Searched.around(service));
    }

    /// Whether a variable turns it on, which says little where something else migrates.
    private static boolean isOptional(MigrationRun run) {
        return run.text().startsWith("migrationsRun") && !run.text().endsWith("true");
    }

    private static MigrationRun inTest(ServiceSubject service, TestFact.Moves call) {
        String file = call.span().file();
        return new MigrationRun(
                Where.TEST,
                call.verb(),
                OnFailure.STOPS,
                call.text(),
                List.of(),
                file,
                !TreePath.isWithin(file, service.home()),
                call.span());
    }

    /// The line of the script that a container starts with says more than its start.
    private static MigrationRun atItsLine(MigrationRun run, List<ScriptFact.Runs> lines) {
        return run.through().isEmpty()
                ? run
                : lines.stream()
                        .filter(
                                each ->
                                        TreePath.name(each.span().file())
                                                        .equals(run.through().getFirst())
                                                && each.command().verb() == run.verb()
                                                && each.command().text().equals(run.text()))
                        .findFirst()
                        .map(each -> run.at(each.span()))
                        .orElse(run);
    }

    public List<MigrationRun> of(Verb verb) {
        return all.stream().filter(each -> each.verb() == verb).toList();
    }

    public List<MigrationRun> of(Verb verb, Where where) {
        return of(verb).stream().filter(each -> each.where() == where).toList();
    }

    /// Those that bring the schema of a new version to where it serves.
    public List<MigrationRun> deliveries() {
        return of(Verb.MIGRATE).stream().filter(each -> each.where().isDelivery()).toList();
    }
}
