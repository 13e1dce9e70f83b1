package plumbline.analysis.delivery;

import plumbline.analysis.delivery.CodeSearch.Hit;
import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.setting.OnFailure;
import plumbline.setting.PackageFact;
import plumbline.setting.Verb;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;
import plumbline.source.code.CodeText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds migrations that the application runs itself when it starts.
final class ApplicationStart {

    private static final Pattern CALLS =
            Pattern.compile(
                    "\\bmigrate\\s?\\.\\s?(latest|up)\\s?\\(|\\.runMigrations\\s?\\(|\\b(umzug|migrator)\\s?\\.\\s?up\\s?\\(|\\bmigrate\\s?\\(\\s?[\\w.]{1,60}(\\([^()]{0,80}\\))?\\s?,\\s?\\{|\\b\\w{1,30}\\.Up\\(\\)|\\b\\w{0,20}[pP]rovider\\.Up\\(|\\bgoose\\.(Up|Run)\\w{0,20}\\(|\\bmigrate\\.Exec\\w{0,20}\\(|\\.CreateAndMigrate\\(|\\brun_pending_migrations\\s?\\(|\\bmigrate!\\s?\\(|\\bmigrations::runner\\(|\\b[fF]lyway\\w{0,20}\\.migrate\\s?\\(|\\.load\\(\\)\\s{0,60}\\.migrate\\s?\\(|\\bliquibase\\.update\\s?\\(|\\bmigrateToLatest\\s?\\(|\\bmigrationsRun\\s?:\\s?(?!false\\b)[\\w.!(]{1,60}|\\bexec\\w{0,10}\\([^)\\n"
                        + "]{0,80}(migrate:latest|db:migrate|migration:run|prisma migrate deploy)");
    private static final Pattern OWN_CALLS =
            Pattern.compile(
                    "(?<!function )(?<!func"
                        + " )\\b([rR]un\\w{0,20}Migrations?(On\\w{1,20})?|[mM]igrate(Db|DB|Database|Up)|[aA]pplyMigrations|(db|database|migrations?)\\.(Migrate|Run|Up))\\s?\\(");
    private static final List<String> SIGNS = List.of("igrat", "umzug", "goose", "liquibase");
    private static final Pattern PROGRAM =
            Pattern.compile(
                    "(?i)(^|/)(scripts?|bin|tools?|cli|commands?)/|(^|/)(run-?)?(db-?)?migrat\\w*"
                            + "([.-]\\w+)?\\.\\w+$|knexfile|umzug\\.\\w+$");
    private static final Pattern FOLDER =
            Pattern.compile("(?i)(^|/)(scripts?|bin|tools?|cli|commands?)/|knexfile");

    private final ServiceSubject service;

    ApplicationStart(ServiceSubject service) {
        this.service = service;
    }

    /// Whether a file is a program beside the application, by its path.
    static boolean isProgram(String path) {
        return PROGRAM.matcher(path).find();
    }

    List<MigrationRun> runs() {
        List<MigrationRun> found = new ArrayList<>();
        service.sets().forEach(set -> configured(set).ifPresent(found::add));
        CodeSearch search = new CodeSearch(service);
        Predicate<String> code =
                CodeSearch.ending("ts", "js", "mjs", "cjs", "mts", "go", "rs", "java", "kt");
        search.search(code.and(this::isApplication), SIGNS, CALLS)
                .forEach(hit -> found.add(run(hit)));
        search.search(code.and(Entries::isOne), SIGNS, OWN_CALLS)
                .forEach(hit -> found.add(run(hit)));
        return found;
    }

    private Optional<MigrationRun> configured(SetSubject set) {
        Configured<String> run = set.set().settings().more().get("migrationsRun");
        if (run != null && run.value().equals("true")) {
            SourceSpan place = run.span();
            return place == null
                    ? Optional.empty()
                    : Optional.of(run("migrationsRun: true", place, OnFailure.UNKNOWN));
        }
        Framework framework = set.set().framework();
        return framework == Framework.FLYWAY || framework == Framework.LIQUIBASE
                ? findFrame(set)
                : Optional.empty();
    }

    private Optional<MigrationRun> findFrame(SetSubject set) {
        Configured<String> enabled = set.set().settings().more().get("enabled");
        boolean off = enabled != null && enabled.value().equals("false");
        return off
                ? Optional.empty()
                : new FrameworkStart(service)
                        .find()
                        .map(each -> run(text(each) + " runs them", each, OnFailure.UNKNOWN));
    }

    private String text(SourceSpan place) {
        return service.sources()
                .findDocument(place.file())
                .map(each -> each.text().substring(place.start(), place.end()))
                .orElse("the frame");
    }

    /// Whether a file is the application's own; one called `migrate` is where a start names it.
    private boolean isApplication(String path) {
        if (FOLDER.matcher(path).find()) {
            return false;
        }
        return (!isProgram(path) && !isRunByScript(path))
                || (path.endsWith(".go") ? !isMain(path) : new Entries(service).name(path));
    }

    private boolean isRunByScript(String path) {
        String name = TreePath.name(path).replaceFirst("\\.\\w+$", "");
        return service.surroundings().all(PackageFact.Script.class).stream()
                .flatMap(each -> each.commands().stream())
                .filter(each -> each.tool().equals("program"))
                .anyMatch(each -> each.text().contains("/" + name));
    }

    private boolean isMain(String path) {
        return service.sources()
                .findDocument(path)
                .map(each -> each.text().contains("package main"))
                .orElse(false);
    }

    private MigrationRun run(Hit hit) {
        String code =
                service.sources()
                        .findDocument(hit.span().file())
                        .map(each -> CodeText.of(each).code())
                        .orElse(hit.code());
        ErrorPath path = new ErrorPath(code);
        int start = hit.span().start();
        int end = hit.span().end();
        boolean returns = hit.span().file().endsWith(".go");
        return run(
                hit.found(),
                hit.span(),
                returns
                        ? path.afterReturning(start, end, hit.found().contains("Up"))
                        : path.afterThrowing(start, end));
    }

    private static MigrationRun run(String text, SourceSpan place, OnFailure then) {
        return new MigrationRun(
                Where.APPLICATION, Verb.MIGRATE, then, text, List.of(), place.file(), false, place);
    }
}
