package plumbline.analysis.delivery;

import plumbline.analysis.delivery.CodeSearch.Hit;
import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.setting.OnFailure;
import plumbline.setting.Verb;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds migrations that the application runs itself when it starts.
final class ApplicationStart {

    private static final Pattern CALLS =
            Pattern.compile(
                    "\\bmigrate\\s?\\.\\s?(latest|up)\\s?\\(|\\.runMigrations\\s?\\(|\\bumzug\\s?\\.\\s?up\\s?\\(|\\bmigrate\\s?\\(\\s?\\w{1,60}\\s?,\\s?\\{|\\b\\w{1,30}\\.Up\\(\\)|\\bgoose\\.(Up|Run)\\w{0,20}\\(|\\bmigrate\\.Exec\\w{0,20}\\(|\\brun_pending_migrations\\s?\\(|\\bmigrate!\\s?\\(|\\bflyway\\.migrate\\s?\\(|\\bmigrateToLatest\\s?\\(|\\bmigrationsRun\\s?:\\s?true\\b|\\bexec\\w{0,10}\\([^)\\n"
                        + "]{0,80}(migrate:latest|db:migrate|migration:run|prisma migrate deploy)");
    private static final Pattern OWN_CALLS =
            Pattern.compile(
                    "(?<!function )\\b(run(Db|Database)?Migrations?|migrate(Db|Database))\\s?\\(");
    private static final List<String> SIGNS = List.of("igrat", "umzug", "goose", ".Up()");
    private static final Pattern PROGRAM =
            Pattern.compile(
                    "(?i)(^|/)(scripts?|bin|tools?|cli|commands?)/|(^|/)(run-?)?(db-?)?migrat\\w*"
                            + "([.-]\\w+)?\\.\\w+$|knexfile|umzug\\.\\w+$");
    private static final Pattern ENTRY =
            Pattern.compile("(?i)(^|/)(index|main|app|server|start|bootstrap)\\.\\w+$");
    private static final List<String> BUILDS =
            List.of("pom.xml", "build.gradle", "build.gradle.kts");
    private static final Pattern SPRING =
            Pattern.compile("spring-boot|org\\.springframework\\.boot|quarkus|micronaut");

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
        search.search(code.and(path -> !isProgram(path)), SIGNS, CALLS)
                .forEach(hit -> found.add(run(hit)));
        search.search(code.and(path -> ENTRY.matcher(path).find()), SIGNS, OWN_CALLS)
                .forEach(hit -> found.add(run(hit)));
        return found;
    }

    private Optional<MigrationRun> configured(SetSubject set) {
        Configured<String> run = set.set().settings().more().get("migrationsRun");
        if (run != null && run.value().equals("true")) {
            SourceSpan place = run.span();
            return place == null
                    ? Optional.empty()
                    : Optional.of(run("migrationsRun: true", place));
        }
        Framework framework = set.set().framework();
        return framework == Framework.FLYWAY || framework == Framework.LIQUIBASE
                ? findSpring(set)
                : Optional.empty();
    }

    private Optional<MigrationRun> findSpring(SetSubject set) {
        Configured<String> enabled = set.set().settings().more().get("enabled");
        if (enabled != null && enabled.value().equals("false")) {
            return Optional.empty();
        }
        String at = service.home();
        while (true) {
            for (String name : BUILDS) {
                Optional<MigrationRun> found =
                        service.sources()
                                .findDocument(TreePath.child(at, name))
                                .flatMap(this::findSpring);
                if (found.isPresent()) {
                    return found;
                }
            }
            if (at.isEmpty()) {
                return Optional.empty();
            }
            at = TreePath.parent(at);
        }
    }

    private Optional<MigrationRun> findSpring(SourceDocument build) {
        var place = SPRING.matcher(build.text());
        return place.find()
                ? Optional.of(
                        run(place.group() + " runs them", build.span(place.start(), place.end())))
                : Optional.empty();
    }

    private MigrationRun run(Hit hit) {
        return run(hit.found(), hit.span());
    }

    private static MigrationRun run(String text, SourceSpan place) {
        return new MigrationRun(
                Where.APPLICATION,
                Verb.MIGRATE,
                OnFailure.UNKNOWN,
                text,
                List.of(),
                place.file(),
                false,
                place);
    }
}
