package plumbline.gui.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Decide;
import plumbline.review.query.Query;
import plumbline.review.statement.SetStatement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

/// The honest line: how far, by which formula, and whether it is saved.
final class AuditStatusViewModelTest {

    @TempDir Path home;
    private AuditFixture fixture;
    private AuditStatusViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home);
        model =
                new AuditStatusViewModel(
                        fixture.audit(), ZoneOffset.ofHours(5), WorkspaceFixture.words());
    }

    @Test
    void beforeAnythingIsJudgedThereIsNothingToShow() {
        assertThat(model.shownProperty().get()).isFalse();
        assertThat(model.savedProperty().get()).isEmpty();
    }

    @Test
    void theNumbersFollowWhatIsDecided() {
        fixture.openBoth();
        int all = fixture.audit().rows().size();
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(model.reviewedProperty().get()).isEqualTo("0/" + all + " reviewed");
        assertThat(model.undecidedProperty().get()).isEqualTo("nothing to decide");
        assertThat(model.staleProperty().get()).isEqualTo("nothing stale");
        assertThat(model.savedProperty().get()).isEmpty();

        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "so"));

        assertThat(model.reviewedProperty().get()).isEqualTo("1/" + all + " reviewed");
        assertThat(model.undecidedProperty().get()).isEqualTo("1 to decide");
        assertThat(model.savedProperty().get()).isEqualTo("saved 14:00");
    }

    @Test
    void theScoreIsToldWithItsFormulaAndItsBounds() {
        fixture.openBoth();
        int open = fixture.audit().rows().size() - 2;
        assertThat(model.scoreProperty().get())
                .startsWith(
                        "No score yet: nothing that counts is reviewed.\n"
                                + "Between 0.0 % and 100.0 %");

        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "so"));
        fixture.audit().perform(Decide.one(AuditFixture.BILLING, Status.PASS, ""));

        assertThat(model.scoreProperty().get())
                .startsWith("Score 50.0 %: 1 / 2. Strict: a PARTIAL counts nothing")
                .endsWith("when the " + open + " open cells are known.");
    }

    @Test
    void whatWasNotUnderstoodIsCounted() throws IOException {
        Path service = fixture.service("orders");
        fixture.workspace().open(List.of(service));
        assertThat(model.notUnderstoodProperty().get()).isEqualTo("all understood");

        Files.writeString(
                service.resolve("src/main/resources/db/migration/V3__odd.sql"),
                "GARGLE all;\nFROBNICATE everything;\n");
        fixture.workspace().readAgain();

        assertThat(model.notUnderstoodProperty().get()).isEqualTo("2 not understood");
        Subject.OfStatement first =
                fixture.audit().proposedProperty().get().unread().getFirst().subject();

        fixture.audit()
                .perform(
                        new SetStatement(
                                List.of(first), new Decision.SetAside("a test of ours", "")));

        assertThat(model.notUnderstoodProperty().get()).isEqualTo("1 not understood, 1 set aside");
        fixture.audit().undo();
        assertThat(model.notUnderstoodProperty().get()).isEqualTo("2 not understood");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                AuditStatusViewModel.OPEN,
                AuditStatusViewModel.UNDECIDED,
                AuditStatusViewModel.STALE
            })
    void theFiltersBehindTheNumbersAreUnderstood(String query) {
        assertThat(Query.of(query)).isInstanceOf(Query.Understood.class);
    }
}
