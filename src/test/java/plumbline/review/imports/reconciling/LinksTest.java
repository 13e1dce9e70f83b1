package plumbline.review.imports.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.check.catalogue.Checks;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.ReportFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Which rows an issue is about.
final class LinksTest {

    private final CatalogueMatcher matcher = new CatalogueMatcher(Checks.infos());

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    SSL not verified          | SSL in production    | FAIL
                    RLS lacks FORCE and CHECK | FORCE RLS            | FAIL
                    Sequential naming         | Timestamp prefix     | PARTIAL
                    Monolithic migration (9 tables) | One logical change | FAIL
                    Hardcoded tenant UUID     | No hardcoded values  | FAIL
                    Hard-coded tenant UUID    | No hardcoded value   | PARTIAL
                    Hardcoded values          | No hard-coded tenants | FAIL
                    """)
    void anIssueIsAboutTheRowOfItsKind(String issue, String row, String verdict)
            throws IOException {
        assertThat(link(issue, row, verdict).rows()).extracting(OldRow::title).containsExactly(row);
    }

    @ParameterizedTest
    @CsvSource({
        "No migrate:test script, migrate script, FAIL",
        "No backup before migrations, Backup verified, FAIL",
        "Timestamp prefix missing, TIMESTAMPTZ, PARTIAL",
        "Hardcoded tenant UUID, No hardcoded secrets, FAIL",
        "Default tenant, Default values, FAIL",
        "Data of tenants, Data is kept, FAIL"
    })
    void anIssueIsNotAboutWhatOnlySoundsAlike(String issue, String row, String verdict)
            throws IOException {
        assertThat(link(issue, row, verdict).rows()).isEmpty();
    }

    @Test
    void linesAtTheFrontNameServiceDateAndAuditor() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("x.md"),
                        """
                        # Audit
                        Service: `apps/ferry`
                        Date: 2025-06-07
                        Auditor: N. Diaz
                        """);

        var head = read(file).audit().headline();

        assertThat(head.service()).isEqualTo("ferry");
        assertThat(head.date()).isEqualTo("2025-06-07");
        assertThat(head.auditor()).isEqualTo("N. Diaz");
    }

    private MatchedIssue link(String issue, String row, String verdict) throws IOException {
        String text =
                """
                | Check | Status |
                |---|---|
                | %s | %s |

                ## High Issues
                - %s
                """
                        .formatted(row, verdict, issue);
        return read(Files.writeString(folder.resolve("x.md"), text)).issues().getFirst();
    }

    private Reconciliation read(Path file) {
        return Reconciliation.of(ReportFile.read(file), null, matcher, LocalDate.of(2026, 1, 1));
    }
}
