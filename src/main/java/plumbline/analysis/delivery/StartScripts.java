package plumbline.analysis.delivery;

import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.DockerFact;
import plumbline.setting.OnFailure;
import plumbline.setting.PackageFact.Script;
import plumbline.setting.ScriptFact;
import plumbline.setting.Verb;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;
import plumbline.source.code.CodeText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds migrations that a container starts in ways that only names tell: a script called
/// `entrypoint.sh`, a program of one's own that the start leads to.
final class StartScripts {

    private static final int MOST_SCRIPTS = 60;
    private static final Pattern START =
            Pattern.compile(
                    "(^|[._-])(start|entrypoint|entry|boot|init|run|docker|launch)([._-]|$)");
    private static final Pattern RELEASE = Pattern.compile("(^|[._-])(deploy|release)([._-]|$)");
    private static final Pattern SCRIPT = Pattern.compile("[\\w:.@/-]{1,100}");
    private static final Pattern MIGRATES =
            Pattern.compile(
                    "migrate"
                        + " deploy|migrate:latest|migration:run|db:migrate|\\bmigrate\\s?\\.\\s?(latest|up)\\s?\\("
                        + "|\\.runMigrations\\s?\\(|\\bumzug\\s?\\.\\s?up\\s?\\(|\\bmigrate\\s?\\(\\s?\\w{1,60}\\s?,\\s?\\{");

    private final ServiceSubject service;
    private final Images images;

    StartScripts(ServiceSubject service, Images images) {
        this.service = service;
        this.images = images;
    }

    List<MigrationRun> runs() {
        List<MigrationRun> found = new ArrayList<>();
        for (ScriptFact.Runs line : service.surroundings().all(ScriptFact.Runs.class)) {
            String name = TreePath.name(line.span().file()).toLowerCase(Locale.ROOT);
            if (Tooling.fits(service, line.command(), line.span())) {
                if (START.matcher(name).find()) {
                    found.add(run(Where.CONTAINER, line));
                } else if (RELEASE.matcher(name).find()) {
                    found.add(run(Where.DEPLOYMENT, line));
                }
            }
        }
        for (DockerFact.Start start : images.inResult(DockerFact.Start.class)) {
            findProgram(start.command(), start.span().file()).ifPresent(found::add);
        }
        return found;
    }

    /// Such a script may be meant for somebody else, so it is never certain.
    private static MigrationRun run(Where where, ScriptFact.Runs line) {
        return MigrationRun.of(where, line.command(), line.span().file(), true);
    }

    /// The program that a start leads to, through the scripts of the package.
    private Optional<MigrationRun> findProgram(String start, String file) {
        List<String> open = new ArrayList<>(List.of(start));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < open.size() && i < MOST_SCRIPTS; i++) {
            Matcher words = SCRIPT.matcher(open.get(i));
            while (words.find()) {
                String word = words.group();
                if (seen.add(word)) {
                    scripts(word).forEach(open::add);
                    Optional<MigrationRun> run = findIn(word, file);
                    if (run.isPresent()) {
                        return run;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<String> scripts(String name) {
        return service.surroundings().all(Script.class).stream()
                .filter(each -> each.name().equals(name))
                .map(Script::command)
                .toList();
    }

    private Optional<MigrationRun> findIn(String word, String dockerfile) {
        return ApplicationStart.isProgram(word) && word.matches(".*\\.([cm]?[jt]s)")
                ? TreePath.resolve(service.home(), word)
                        .flatMap(service.sources()::findDocument)
                        .flatMap(each -> findIn(each, dockerfile))
                : Optional.empty();
    }

    private static Optional<MigrationRun> findIn(SourceDocument program, String dockerfile) {
        Matcher place = MIGRATES.matcher(program.text());
        return place.find()
                ? Optional.of(
                        run(
                                place.group(),
                                dockerfile,
                                program.span(place.start(), place.end()),
                                new ErrorPath(CodeText.of(program).code())
                                        .afterThrowing(place.start(), place.end())))
                : Optional.empty();
    }

    private static MigrationRun run(String text, String group, SourceSpan span, OnFailure then) {
        return new MigrationRun(
                Where.CONTAINER, Verb.MIGRATE, then, text, List.of(), group, true, span);
    }
}
