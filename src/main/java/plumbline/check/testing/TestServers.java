package plumbline.check.testing;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.setting.PackageFact;
import plumbline.setting.TestFact;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What database the tests of a service run on.
final class TestServers {

    private static final Pattern SERVER =
            Pattern.compile(
                    "PostgreSQLContainer|PostgreSqlContainer|jdbc:tc:postgresql|EmbeddedPostgres"
                            + "|@testcontainers/postgresql|testcontainers-go|pgtestdb");
    private static final Pattern IMITATION =
            Pattern.compile(
                    "(?i)\\bpg-mem\\b|better-sqlite3|sqlite3?::?memory|[\"']:memory:[\"']|jdbc:h2:");

    private TestServers() {}

    /// Where a test starts a PostgreSQL by itself.
    static Optional<SourceSpan> find(ServiceSubject service) {
        return service.surroundings().all(TestFact.Suite.class).stream()
                .flatMap(each -> service.sources().findDocument(each.path()).stream())
                .flatMap(each -> find(each).stream())
                .findFirst();
    }

    private static Optional<SourceSpan> find(SourceDocument document) {
        Matcher found = SERVER.matcher(document.text());
        return found.find()
                ? Optional.of(document.span(found.start(), found.end()))
                : Optional.empty();
    }

    /// Whether a file of tests runs on something that only looks like PostgreSQL.
    static boolean isImitated(ServiceSubject service, String file) {
        boolean installed =
                service.surroundings().all(PackageFact.Dependency.class).stream()
                        .anyMatch(each -> each.name().equals("pg-mem"));
        return installed
                || service.sources()
                        .findDocument(file)
                        .map(each -> IMITATION.matcher(each.text()).find())
                        .orElse(false);
    }
}
