package plumbline.gui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.action.Action;
import plumbline.review.cell.Standing;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Clear;
import plumbline.review.deed.Decide;
import plumbline.review.deed.GiveReason;
import plumbline.review.deed.Weigh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What is decided in the window is on the disk first and can be taken back.
final class OpenAuditTest {

    @TempDir Path home;
    private AuditFixture fixture;
    private OpenAudit audit;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home).openBoth();
        audit = fixture.audit();
    }

    @Test
    void eachCheckOfEachServiceIsThereWithItsProposal() {
        AuditRow row = fixture.row(AuditFixture.ORDERS);

        assertThat(audit.stateProperty().get()).isInstanceOf(AuditState.Open.class);
        assertThat(Objects.requireNonNull(row.state().proposal()).status()).isEqualTo(Status.FAIL);
        assertThat(row.state().standing()).isEqualTo(Standing.OPEN);
        assertThat(audit.rows().stream().map(AuditRow::service).distinct())
                .containsExactly("orders", "billing");
        assertThat(audit.numbersProperty().get().census().total()).isEqualTo(audit.rows().size());
    }

    @Test
    void aDecisionShowsAndIsFoundAgain() {
        audit.perform(Decide.one(AuditFixture.ORDERS, Status.PARTIAL, "small table"));

        assertThat(fixture.row(AuditFixture.ORDERS).state().findStatus()).contains(Status.PARTIAL);
        assertThat(audit.numbersProperty().get().census().reviewed()).isOne();
        assertThat(audit.savingProperty().get()).isEqualTo(new Saving.Done(WorkspaceFixture.NOW));

        fixture.workspace().close();
        AuditFixture next = new AuditFixture(home).openBoth();

        assertThat(next.row(AuditFixture.ORDERS).state().reason()).isEqualTo("small table");
    }

    @Test
    void acceptingWritesResultReasonAndEvidenceInOneAction() {
        audit.accept(List.of(AuditFixture.ORDERS, AuditFixture.BILLING));

        var state = fixture.row(AuditFixture.ORDERS).state();
        assertThat(state.result())
                .isEqualTo(new Decision.Result(Status.FAIL, Decision.Origin.CONFIRMED_PROPOSAL));
        assertThat(state.reason()).isEqualTo(Objects.requireNonNull(state.proposal()).reason());
        assertThat(state.evidence())
                .hasSize(2)
                .first()
                .satisfies(
                        each -> {
                            EvidenceItem item = each.item();
                            assertThat(Objects.requireNonNull(item.anchor()).path())
                                    .isEqualTo("src/main/resources/db/migration/V2__index.sql");
                            assertThat(item.text()).contains("CREATE INDEX by_note");
                        });
        assertThat(fixture.row(AuditFixture.BILLING).state().isReviewed()).isTrue();

        audit.undo();

        assertThat(fixture.row(AuditFixture.ORDERS).state().evidence()).isEmpty();
        assertThat(fixture.row(AuditFixture.BILLING).state().isReviewed()).isFalse();
    }

    @Test
    void acceptingTwiceAttachesNothingTwice() {
        audit.accept(List.of(AuditFixture.ORDERS));
        audit.perform(new Clear(List.of(AuditFixture.ORDERS)));
        audit.accept(List.of(AuditFixture.ORDERS));

        assertThat(fixture.row(AuditFixture.ORDERS).state().evidence()).hasSize(2);
    }

    @Test
    void whatWasDoneIsUndoneAndDoneAgain() {
        assertThat(audit.undoableProperty().get()).isNull();
        audit.perform(Decide.one(AuditFixture.ORDERS, Status.PASS, ""));
        assertThat(audit.undoableProperty().get().kind()).isEqualTo(Action.Kind.DECIDE);

        audit.undo();
        assertThat(fixture.row(AuditFixture.ORDERS).state().findStatus()).isEmpty();
        assertThat(audit.redoableProperty().get()).isNotNull();

        audit.redo();
        assertThat(fixture.row(AuditFixture.ORDERS).state().findStatus()).contains(Status.PASS);
        assertThat(audit.redoableProperty().get()).isNull();
    }

    @Test
    void aVerdictAndTheReasonThatItAskedForAreOneStep() {
        AuditRow row = fixture.row(AuditFixture.ORDERS);
        audit.accept(List.of(AuditFixture.BILLING));
        audit.perform(Decide.one(AuditFixture.ORDERS, Status.PARTIAL, ""));
        audit.perform(new GiveReason(AuditFixture.ORDERS, "small table"));

        for (int round = 0; round < 2; round++) {
            audit.undo();
            assertThat(row.state().isReviewed()).isFalse();
            assertThat(row.state().reason()).isEmpty();
            assertThat(fixture.row(AuditFixture.BILLING).state().isReviewed()).isTrue();

            audit.redo();
            assertThat(row.state().findStatus()).contains(Status.PARTIAL);
            assertThat(row.state().reason()).isEqualTo("small table");
        }

        audit.perform(new GiveReason(AuditFixture.ORDERS, "tiny table"));
        audit.undo();
        assertThat(row.state().reason()).as("another deed").isEqualTo("small table");
    }

    @Test
    void anotherSeverityIsOneStep() {
        AuditRow row = fixture.row(AuditFixture.ORDERS);
        Severity before = row.state().severity();
        audit.perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "slow"));
        Subject subject = new Subject.OfCell(AuditFixture.ORDERS);
        audit.perform(new Weigh(subject, new Decision.Weight(Severity.INFO, "nobody uses it")));

        audit.undo();

        assertThat(row.state().severity()).isEqualTo(before);
        assertThat(row.state().findStatus()).contains(Status.FAIL);
    }

    @Test
    void nothingIsWrittenIntoTheFolders() throws IOException {
        audit.accept(List.of(AuditFixture.ORDERS));

        assertThat(fixture.audits()).isDirectoryRecursivelyContaining("glob:**/journal.jsonl");
        try (Stream<Path> all = Files.walk(home.resolve("orders"))) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void aWindowBesideItOnlyReads() {
        AuditFixture second = new AuditFixture(home).openBoth();

        assertThat(second.audit().stateProperty().get())
                .isInstanceOfSatisfying(
                        AuditState.Open.class, each -> assertThat(each.writable()).isFalse());
        second.audit().perform(Decide.one(AuditFixture.ORDERS, Status.PASS, ""));
        assertThat(second.problems()).hasSize(1);
        assertThat(second.audit().savingProperty().get()).isInstanceOf(Saving.Failed.class);
        assertThat(second.row(AuditFixture.ORDERS).state().findStatus()).isEmpty();
    }

    @Test
    void questionsAreAnsweredFromAllThatWasDecided() {
        audit.perform(Decide.one(AuditFixture.ORDERS, Status.PASS, ""));
        List<Action> told = new ArrayList<>();

        audit.ask(
                review -> review.history(Place.of(AuditFixture.ORDERS, Aspect.RESULT)),
                told::addAll);

        assertThat(told).extracting(Action::who).containsExactly("Ada");
    }

    @Test
    void closingForgetsAllAndKeepsItOnTheDisk() {
        audit.perform(Decide.one(AuditFixture.ORDERS, Status.PASS, ""));
        fixture.workspace().close();

        assertThat(audit.rows()).isEmpty();
        assertThat(audit.stateProperty().get()).isInstanceOf(AuditState.Closed.class);
        assertThat(audit.undoableProperty().get()).isNull();
        audit.undo();
        assertThat(fixture.problems()).isEmpty();
    }
}
