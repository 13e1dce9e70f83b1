package plumbline.analysis.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.Opened;
import plumbline.analysis.copy.CopyFact.DriftedCopy;
import plumbline.analysis.copy.CopyFact.SameCopies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

@SuppressWarnings("NullAway.Init") // JUnit fills the fields
final class CopiesTest {

    private static final String JOBS =
            """
            CREATE TABLE jobs (
              id bigint PRIMARY KEY,
              name varchar(100) NOT NULL,
              state text NOT NULL DEFAULT 'new',
              made_at timestamptz NOT NULL DEFAULT now()
            );
            CREATE INDEX jobs_state ON jobs (state);
            """;

    @TempDir private Path root;
    private Opened folder;

    @BeforeEach
    void begin() {
        folder = new Opened(root);
    }

    private List<CopyFact> facts(String first, String second) throws IOException {
        folder.service("one");
        folder.migration("one", "3__jobs", first);
        folder.service("two");
        folder.migration("two", "7__jobs", second);
        return Copies.of(folder.read().services(), CopyRules.USUAL);
    }

    @Test
    void layoutMakesNoDifference() throws IOException {
        String other =
                "-- copied\n" + JOBS.replace("\n  ", " ").replace("CREATE TABLE", "create  table");

        assertThat(facts(JOBS, other))
                .singleElement()
                .isInstanceOfSatisfying(
                        SameCopies.class,
                        same ->
                                assertThat(same.migrations())
                                        .extracting(each -> each.migration().file())
                                        .containsExactly(
                                                "one/sql/V3__jobs.sql", "two/sql/V7__jobs.sql"));
    }

    @Test
    void whatDiffersIsToldFromBothSides() throws IOException {
        String other = JOBS.replace("varchar(100)", "varchar(200)") + "DROP INDEX jobs_state;\n";

        assertThat(facts(JOBS, other))
                .singleElement()
                .isInstanceOfSatisfying(
                        DriftedCopy.class,
                        drift -> {
                            assertThat(drift.similarity()).isBetween(0.6, 0.7);
                            assertThat(drift.onlyInOne())
                                    .extracting(piece -> piece.span().line())
                                    .containsExactly(3);
                            assertThat(drift.onlyInOther())
                                    .extracting(piece -> piece.span().line())
                                    .containsExactly(3, 8);
                            assertThat(drift.onlyInOther().getFirst().text())
                                    .contains("jobs has", "varchar(200)")
                                    .doesNotContain("span=");
                        });
    }

    @Test
    void tablesThatOnlyHaveANameInCommonAreNoCopies() throws IOException {
        assertThat(facts(JOBS, "CREATE TABLE jobs (id uuid, title text, owner int, done boolean);"))
                .isEmpty();
    }

    @Test
    void littleThingsAreNoCopies() throws IOException {
        String little = "CREATE EXTENSION IF NOT EXISTS pgcrypto; SET lock_timeout = '5s';";

        assertThat(facts(little, little)).isEmpty();
    }

    @Test
    void foldersForSeveralDatabasesAreNoCopies() throws IOException {
        folder.write("go.mod", "module shop\n");
        for (String database : List.of("mysql", "postgres")) {
            folder.write("migrations/" + database + "/1_jobs.up.sql", JOBS);
            folder.write("migrations/" + database + "/1_jobs.down.sql", "DROP TABLE jobs;");
        }

        assertThat(Copies.of(folder.read().services(), CopyRules.USUAL)).isEmpty();
    }

    @Test
    void servicesThatBeginAlikeAreToldApart() {
        List<CopyFact> facts =
                Copies.of(
                        Opened.read(Path.of("sample-projects/soc-platform")).services(),
                        CopyRules.USUAL);

        assertThat(facts).noneMatch(SameCopies.class::isInstance);
    }
}
