package plumbline.gui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.review.catalogue.Adjust;
import plumbline.review.decision.Decision;
import plumbline.review.deed.Decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/// The checks judge what is open, whenever that changes.
final class FolderJudgingTest {

    @TempDir Path home;
    private AuditFixture fixture;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home);
    }

    @Test
    void aFolderThatIsAddedJoinsTheSameAudit() {
        fixture.workspace().open(List.of(fixture.service("orders")));
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.PASS, "seen"));

        fixture.workspace().add(List.of(fixture.service("billing")));

        assertThat(fixture.row(AuditFixture.ORDERS).state().findStatus()).contains(Status.PASS);
        assertThat(fixture.row(AuditFixture.BILLING).state().findStatus()).isEmpty();
    }

    @Test
    void whatChangedOnTheDiskIsJudgedAnewAndDecisionsStay() throws IOException {
        fixture.openBoth();
        fixture.audit().perform(Decide.one(AuditFixture.BILLING, Status.FAIL, "busy"));
        Files.writeString(
                home.resolve("orders/src/main/resources/db/migration/V2__index.sql"),
                "CREATE INDEX CONCURRENTLY by_note ON notes (note);\n");

        fixture.workspace().readAgain();

        assertThat(
                        Objects.requireNonNull(fixture.row(AuditFixture.ORDERS).state().proposal())
                                .status())
                .isEqualTo(Status.PASS);
        assertThat(fixture.row(AuditFixture.BILLING).state().reason()).isEqualTo("busy");
    }

    @Test
    void whoWorksOnACellKeepsItsRowWhenFilesAreReadAgain() throws IOException {
        fixture.openBoth();
        AuditRow row = fixture.row(AuditFixture.ORDERS);
        AtomicInteger moved = new AtomicInteger();
        fixture.audit()
                .rows()
                .addListener((ListChangeListener<AuditRow>) change -> moved.incrementAndGet());
        Files.writeString(
                home.resolve("orders/src/main/resources/db/migration/V2__index.sql"),
                "CREATE INDEX CONCURRENTLY by_note ON notes (note);\n");

        fixture.workspace().readAgain();

        assertThat(fixture.row(AuditFixture.ORDERS)).isSameAs(row);
        assertThat(moved).hasValue(0);
    }

    @Test
    void aFolderThatWasNotReadAgainIsNotJudgedAgain() {
        fixture.openBoth();
        var before = fixture.audit().proposedProperty().get().folders();

        fixture.workspace().readAgain(List.of(home.resolve("orders")));

        var now = fixture.audit().proposedProperty().get().folders();
        assertThat(now.getFirst()).isNotSameAs(before.getFirst());
        assertThat(now.getLast()).isSameAs(before.getLast());
    }

    private AtomicInteger countJudgings() {
        AtomicInteger judgings = new AtomicInteger();
        fixture.audit()
                .stateProperty()
                .subscribe(
                        now -> {
                            if (now instanceof AuditState.Judging) {
                                judgings.incrementAndGet();
                            }
                        });
        return judgings;
    }

    @Test
    void whatWasSaidOfJudgingIsKnownBeforeAnAuditIsJudgedAgain() {
        List<Path> orders = List.of(fixture.service("orders"));
        fixture.workspace().open(orders);
        fixture.audit()
                .perform(new Adjust("small-tables", new Decision.Setting("notes", "ten rows")));
        var said = fixture.row(AuditFixture.ORDERS).state().proposal();
        fixture.workspace().close();
        AtomicInteger judgings = countJudgings();

        fixture.workspace().open(orders);

        assertThat(judgings).hasValue(1);
        assertThat(fixture.row(AuditFixture.ORDERS).state().proposal()).isEqualTo(said);
    }

    @Test
    void whatAnotherAuditSaysIsForgottenWithIt() {
        fixture.workspace().open(List.of(fixture.service("orders")));
        fixture.audit()
                .perform(new Adjust("small-tables", new Decision.Setting("notes", "ten rows")));
        Proposal said = Objects.requireNonNull(fixture.row(AuditFixture.ORDERS).state().proposal());

        fixture.workspace().open(List.of(fixture.service("billing")));

        assertThat(fixture.row(AuditFixture.BILLING).state().proposal())
                .isNotNull()
                .extracting(Proposal::status)
                .isNotEqualTo(said.status());
        assertThat(fixture.audit().catalogueProperty().get().settings()).isEmpty();
    }

    @Test
    void otherFoldersHaveAnotherAudit() {
        fixture.workspace().open(List.of(fixture.service("orders")));
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.PASS, "seen"));

        fixture.workspace().open(List.of(fixture.service("billing")));

        assertThat(fixture.audit().find(AuditFixture.ORDERS)).isEmpty();
        assertThat(fixture.audit().numbersProperty().get().census().reviewed()).isZero();
    }

    @Test
    void aFolderWithoutServicesHasNoCells() throws IOException {
        Path empty = Files.createDirectories(home.resolve("empty"));

        fixture.workspace().open(List.of(empty));

        assertThat(fixture.audit().rows()).isEmpty();
        assertThat(fixture.audit().stateProperty().get()).isInstanceOf(AuditState.Open.class);
    }
}
