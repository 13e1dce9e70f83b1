package plumbline.analysis.delivery;

import plumbline.analysis.delivery.MigrationRun.Where;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.OnFailure;
import plumbline.setting.TestFact;
import plumbline.setting.Verb;
import plumbline.source.SourceDocument;
import plumbline.source.TreePath;
import plumbline.source.code.CodeText;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a test that migrates by a function of the service's own.
final class TestCalls {

    private static final Pattern CALL =
            Pattern.compile(
                    "(?<!function )(?<!func )(?<!def )(?<![\\w\"'`])"
                        + "(run\\w{0,20}Migrations?|migrate(Up|All|Latest|ToLatest|Database|Db|Schema)?"
                        + "|MigrateUp|RunMigrations?|applyMigrations?|setupMigrations?)\\s?\\(");

    private final ServiceSubject service;

    TestCalls(ServiceSubject service) {
        this.service = service;
    }

    Optional<MigrationRun> find() {
        return service.surroundings().all(TestFact.Suite.class).stream()
                .map(TestFact.Suite::path)
                .filter(each -> TreePath.isWithin(each, service.home()))
                .flatMap(each -> service.sources().findDocument(each).stream())
                .flatMap(each -> find(each).stream())
                .findFirst();
    }

    private static Optional<MigrationRun> find(SourceDocument test) {
        Matcher call = CALL.matcher(CodeText.of(test).withoutComments());
        if (!test.text().contains("igrat") || !call.find()) {
            return Optional.empty();
        }
        return Optional.of(
                new MigrationRun(
                        Where.TEST,
                        Verb.MIGRATE,
                        OnFailure.STOPS,
                        call.group() + ")",
                        List.of(),
                        test.file(),
                        true,
                        test.span(call.start(), call.end())));
    }
}
