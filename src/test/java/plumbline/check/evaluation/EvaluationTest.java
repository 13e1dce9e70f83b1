package plumbline.check.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.analysis.Certainty;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.ProfileFile;
import plumbline.analysis.single.SingleFiles;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.Check;
import plumbline.check.Evidence;
import plumbline.check.Finding.Waiver;
import plumbline.check.Proposal;
import plumbline.check.Proposal.Exhibit;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.check.Verdict;
import plumbline.check.evaluation.Evaluation.Outcome;
import plumbline.framework.catalogue.Frameworks;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.DropTable;
import plumbline.parse.sql.reading.GrammarSqlReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class EvaluationTest {

    private static final Check DROPS =
            Pretended.saying(
                    step ->
                            switch (step.operation()) {
                                case DropTable drop ->
                                        List.of(Verdict.fail("%s is dropped", drop.table()));
                                case CreateTable made ->
                                        List.of(Verdict.pass("%s is made", made.table()).likely());
                                default -> List.of();
                            });

    @TempDir Path folder;

    private Outcome evaluate(String profile, String sql, Check... checks) throws IOException {
        Path file = Files.writeString(folder.resolve("001_step.sql"), sql);
        Profile read = ProfileFile.read("profile", profile).profile();
        SingleFiles files = new SingleFiles(Frameworks.all(new GrammarSqlReader()), read);
        ServiceSubject subject = ((SingleFiles.Outcome.Read) files.read(file)).subject();
        return new Evaluation(List.of(checks)).evaluate(subject, null);
    }

    private Proposal propose(String profile, String sql) throws IOException {
        return evaluate(profile, sql, DROPS).proposals().getFirst();
    }

    @Test
    void theWorstStatusDecidesAndShowsItsLines() throws IOException {
        Proposal proposal = propose("", "CREATE TABLE a (b int);\nDROP TABLE c;\nDROP TABLE d;\n");

        assertThat(proposal.status()).isEqualTo(Status.FAIL);
        assertThat(proposal.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(proposal.reason()).isEqualTo("c is dropped (and 1 more)");
        assertThat(proposal.evidence())
                .extracting(Exhibit::text)
                .containsExactly("DROP TABLE c;", "DROP TABLE d;");
        assertThat(proposal.findings()).hasSize(3);
    }

    @Test
    void aPassIsAsSureAsItsWeakestPlace() throws IOException {
        Proposal proposal = propose("", "CREATE TABLE a (b int);");

        assertThat(proposal.status()).isEqualTo(Status.PASS);
        assertThat(proposal.certainty()).isEqualTo(Certainty.LIKELY);
    }

    @Test
    void whereNothingConcernsItTheSearchIsTheEvidence() throws IOException {
        Proposal proposal = propose("", "UPDATE a SET b = 1;");

        assertThat(proposal.status()).isEqualTo(Status.PASS);
        assertThat(proposal.reason()).isEqualTo("there is no DROP TABLE");
        assertThat(proposal.evidence())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.evidence().kind()).isEqualTo(Evidence.Kind.SEARCH);
                            assertThat(each.text()).contains("for a DROP TABLE: nothing");
                        });
    }

    @Test
    void absenceIsOnlyLikelyWhereSomethingWasNotUnderstood() throws IOException {
        Proposal proposal = propose("", "UPDATE a SET b = 1;\nFROBNICATE THE TABLES;\n");

        assertThat(proposal.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(proposal.evidence()).hasSize(2);
    }

    @Test
    void aCommentWaivesTheStatementBelowIt() throws IOException {
        Proposal proposal =
                propose(
                        "",
                        """
                        -- plumbline-ignore pretended: moved to its own database
                        DROP TABLE c;
                        """);

        assertThat(proposal.status()).isEqualTo(Status.PASS);
        assertThat(proposal.reason()).isEqualTo("the only finding is waived: c is dropped");
        assertThat(proposal.findings().getFirst().waiver())
                .isEqualTo(new Waiver(Waiver.Kind.COMMENT, "moved to its own database"));
    }

    @Test
    void aCommentWaivesNothingElse() throws IOException {
        Proposal proposal =
                propose(
                        "",
                        """
                        -- plumbline-ignore another-check: why
                        DROP TABLE c;
                        DROP TABLE d; -- plumbline-ignore pretended: late
                        DROP TABLE e;
                        """);

        assertThat(proposal.status()).isEqualTo(Status.FAIL);
        assertThat(proposal.reason()).isEqualTo("c is dropped (and 1 more)");
    }

    @Test
    void theProfileWaivesPathsAndWeighsAnew() throws IOException {
        assertThat(propose("path **/001_* = off \"old\"", "DROP TABLE c;").status())
                .isEqualTo(Status.PASS);
        assertThat(propose("path **/002_* = off \"old\"", "DROP TABLE c;").status())
                .isEqualTo(Status.FAIL);
        assertThat(propose("check pretended = critical", "DROP TABLE c;").severity())
                .isEqualTo(Severity.CRITICAL);
        assertThat(propose("path **/001_* = low \"old\"", "DROP TABLE c;").severity())
                .isEqualTo(Severity.LOW);
        assertThat(propose("path **/002_* = low \"old\"", "DROP TABLE c;").severity())
                .isEqualTo(Severity.MEDIUM);
        assertThat(evaluate("check pretended = off", "DROP TABLE c;", DROPS).proposals()).isEmpty();
    }

    @Test
    void whatIsPastDoesNotCount() throws IOException {
        Proposal proposal = propose("baseline = 001_step.sql", "DROP TABLE c;");

        assertThat(proposal.status()).isEqualTo(Status.PASS);
        assertThat(proposal.findings().getFirst().waiver().kind()).isEqualTo(Waiver.Kind.BASELINE);
    }

    @Test
    void aCheckThatFailsCostsItsOwnProposalOnly() throws IOException {
        Check broken =
                new Pretended(
                        Pretended.INFO,
                        _ -> {
                            throw new IllegalStateException("broken");
                        });

        Outcome outcome = evaluate("", "DROP TABLE c;", broken, DROPS);

        assertThat(outcome.proposals()).hasSize(1);
        assertThat(outcome.failed())
                .singleElement()
                .satisfies(each -> assertThat(each.part()).isEqualTo("pretended"));
    }

    @Test
    void secretsInEvidenceAreMasked() throws IOException {
        Proposal proposal = propose("", "DROP TABLE c; -- postgres://app:hunter2@db/app\n");

        assertThat(proposal.evidence().getFirst().text())
                .contains("DROP TABLE c")
                .doesNotContain("hunter2");
    }
}
