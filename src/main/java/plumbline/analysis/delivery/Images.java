package plumbline.analysis.delivery;

import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.ComposeFact.Container;
import plumbline.setting.DockerFact;
import plumbline.setting.DockerFact.From;
import plumbline.setting.MigrationCommand;
import plumbline.setting.OnFailure;
import plumbline.setting.PackageFact;
import plumbline.setting.Verb;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The images and containers of a service.
public final class Images {

    private static final Pattern NOT_RELEASED =
            Pattern.compile("(^|[._-])(dev|devel|development|test|tests|local|ci|e2e)([._-]|$)");
    private static final Pattern RUNNER =
            Pattern.compile("(?i)([\\w./-]*/)?(flyway|liquibase|migrate|dbmate|goose)(:.*|@.*)?");
    private static final Pattern FORWARDS =
            Pattern.compile("(^|[\\s\"'])(migrate|update|up)($|[\\s\"'])");

    private static final Pattern OWN =
            Pattern.compile("(^|[\\s\"'])(migrate|migration|migrations)($|[\\s\"'])");

    private final ServiceSubject service;

    public Images(ServiceSubject service) {
        this.service = service;
    }

    /// The facts of a kind from those Dockerfiles that make what is released of the service.
    public <T extends DockerFact> List<T> facts(Class<T> kind) {
        return service.surroundings().all(kind).stream()
                .filter(each -> isMeant(each.span().file()))
                .toList();
    }

    /// The same, of those stages alone that the last one is or begins with.
    public <T extends DockerFact> List<T> inResult(Class<T> kind) {
        List<From> stages = facts(From.class);
        return stages.stream()
                .filter(From::last)
                .flatMap(each -> lineage(each, stages).stream())
                .flatMap(
                        stage ->
                                facts(kind).stream()
                                        .filter(each -> each.stage() == stage.stage())
                                        .filter(each -> isOfOneFile(each, stage)))
                .toList();
    }

    private static List<From> lineage(From last, List<From> stages) {
        List<From> found = new ArrayList<>();
        Optional<From> stage = Optional.of(last);
        while (stage.isPresent()) {
            From now = stage.get();
            found.add(now);
            stage =
                    stages.stream()
                            .filter(each -> each.stage() < now.stage() && isOfOneFile(each, now))
                            .filter(each -> !each.name().isEmpty())
                            .filter(each -> each.name().equalsIgnoreCase(now.image()))
                            .findFirst();
        }
        return found;
    }

    private static boolean isOfOneFile(DockerFact one, DockerFact other) {
        return one.span().file().equals(other.span().file());
    }

    /// Whether there is an image of the service at all.
    public boolean isEmpty() {
        return facts(From.class).isEmpty();
    }

    private boolean isMeant(String file) {
        String name = TreePath.name(file).toLowerCase(Locale.ROOT);
        boolean released = !NOT_RELEASED.matcher(name.replace("dockerfile", "")).find();
        return released && (isOwn(file) || buildsHome(file) || migrates(file));
    }

    private boolean isOwn(String file) {
        return TreePath.isWithin(file, service.home());
    }

    /// Whether it starts with what the service's tool does.
    private boolean migrates(String file) {
        return service.surroundings().all(DockerFact.Start.class).stream()
                .filter(each -> each.span().file().equals(file))
                .anyMatch(
                        each ->
                                each.commands().stream()
                                        .filter(command -> command.verb() == Verb.MIGRATE)
                                        .filter(command -> !command.tool().equals("program"))
                                        .anyMatch(
                                                command ->
                                                        Tooling.fits(
                                                                service, command, each.span())));
    }

    /// Whether a compose file says so, or what the file copies.
    private boolean buildsHome(String file) {
        boolean composed =
                service.surroundings().all(Container.class).stream()
                        .filter(Container::ofHome)
                        .anyMatch(
                                each ->
                                        TreePath.resolve(each.folder(), each.dockerfile())
                                                .filter(file::equals)
                                                .isPresent());
        return composed
                || service.surroundings().all(DockerFact.Copied.class).stream()
                        .filter(each -> each.span().file().equals(file))
                        .anyMatch(each -> TreePath.isWithin(each.source(), service.home()));
    }

    List<MigrationRun> runs() {
        List<MigrationRun> found = new ArrayList<>();
        for (DockerFact.Start start : inResult(DockerFact.Start.class)) {
            boolean named = TreePath.name(start.span().file()).contains("migrat");
            Where where = named ? Where.JOB : Where.CONTAINER;
            start.commands().forEach(each -> found.add(run(where, each, start.span())));
        }
        for (DockerFact.Built built : facts(DockerFact.Built.class)) {
            built.commands().forEach(each -> found.add(run(Where.BUILD, each, built.span())));
        }
        service.surroundings().all(Container.class).stream()
                .filter(each -> isReleased(each.span().file()))
                .forEach(each -> add(each, found));
        for (PackageFact.Script script : service.surroundings().all(PackageFact.Script.class)) {
            boolean build = script.role() == PackageFact.Role.BUILD;
            if (build || script.name().matches("(heroku-|gcp-|vercel-)(post)?build|postinstall")) {
                script.commands().forEach(each -> found.add(run(Where.BUILD, each, script.span())));
            }
        }
        return found;
    }

    /// Whether a compose file is more than a help for developers or tests.
    private static boolean isReleased(String file) {
        return Arrays.stream(file.toLowerCase(Locale.ROOT).split("/", -1))
                .noneMatch(each -> NOT_RELEASED.matcher(each).find());
    }

    private MigrationRun run(Where where, MigrationCommand command, SourceSpan span) {
        return MigrationRun.of(where, command, span.file(), !isOwn(span.file()));
    }

    private void add(Container container, List<MigrationRun> found) {
        SourceSpan span = container.span();
        boolean near = container.ofHome() || isOwn(span.file());
        for (MigrationCommand command : container.commands()) {
            if (near || Tooling.fits(service, command, span)) {
                boolean once = !serves(container);
                found.add(run(once ? Where.JOB : Where.CONTAINER, command, span).at(span));
            }
        }
        boolean runner =
                RUNNER.matcher(container.image()).matches()
                        && FORWARDS.matcher(container.command()).find();
        boolean own = OWN.matcher(container.command()).find();
        if (container.commands().isEmpty() && near && (runner || own)) {
            found.add(job(container));
        }
    }

    private static boolean serves(Container container) {
        return Pattern.compile("&&|;").matcher(container.command()).find();
    }

    private MigrationRun job(Container container) {
        return new MigrationRun(
                Where.JOB,
                Verb.MIGRATE,
                OnFailure.STOPS,
                container.image() + " " + container.command(),
                List.of(),
                container.span().file(),
                !isOwn(container.span().file()),
                container.span());
    }
}
