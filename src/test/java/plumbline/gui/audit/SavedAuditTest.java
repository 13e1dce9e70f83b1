package plumbline.gui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.audit.AuditedFolder;
import plumbline.review.deed.Decide;
import plumbline.review.imports.applying.AuditToFill;
import plumbline.review.journal.Notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// An audit that somebody keeps where they like.
final class SavedAuditTest {

    @TempDir Path home;
    private AuditFixture fixture;
    private Path saved;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home);
        saved = home.resolve("kept/fleet.plumb");
        AuditToFill.open(saved, List.of(fixture.service("orders"))).close();
    }

    private void open() {
        fixture.workspace().open(saved, List.of(home.resolve("orders")));
    }

    private AuditState.Open state() {
        return (AuditState.Open) fixture.audit().stateProperty().get();
    }

    private List<Path> folders() {
        return AuditFolder.folders(saved).stream().map(AuditedFolder::path).toList();
    }

    @Test
    void whatIsDecidedStandsInItAndNowhereElse() {
        open();
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "busy"));

        assertThat(state().path()).isEqualTo(saved);
        assertThat(fixture.audits()).doesNotExist();
        fixture.workspace().close();
        try (Audit audit = AuditFolder.read(saved)) {
            assertThat(audit.review().actions()).hasSize(1);
        }
    }

    @Test
    void aFolderThatIsAddedIsOneOfItsFoldersFromThenOn() {
        open();

        fixture.workspace().add(List.of(fixture.service("billing")));

        assertThat(folders()).containsExactly(home.resolve("orders"), home.resolve("billing"));
        assertThat(fixture.workspace().way()).containsExactly(saved);
    }

    @Test
    void closingTheFoldersEndsItAndOpeningThemAloneTakesTheirOwn() {
        open();
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "busy"));

        fixture.workspace().open(List.of(home.resolve("orders")));

        assertThat(fixture.row(AuditFixture.ORDERS).state().findStatus()).isEmpty();
        assertThat(state().path()).startsWith(fixture.audits());
    }

    @Test
    void whoFindsItOpenElsewhereHearsWhoHasItAndMayWriteOnceItIsFree() {
        try (Audit other = AuditFolder.open(saved)) {
            open();

            assertThat(other.isWritable()).isTrue();
            assertThat(state().writable()).isFalse();
            assertThat(state().notices())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Notice.OpenElsewhere.class, each -> assertThat(each.by()).isNotNull());
        }
        fixture.workspace().readAgain();

        assertThat(state().writable()).isTrue();
    }

    @Test
    void oneOfANewerVersionIsOnlyReadAndNothingInItChanges() throws IOException {
        Path description = saved.resolve("audit.json");
        String newer =
                Files.readString(description)
                        .replace("\"formatVersion\" : 1", "\"formatVersion\" : 9");
        Files.writeString(description, newer);

        open();
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "busy"));

        assertThat(state().notices()).containsExactly(new Notice.NewerFormat(9));
        assertThat(fixture.problems()).hasSize(1);
        assertThat(description).hasContent(newer);
    }

    @Test
    void whatWasCutOffIsPutAsideAndTheRestIsThere() throws IOException {
        open();
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "busy"));
        fixture.workspace().close();
        Path journal = saved.resolve("journal.jsonl");
        Files.writeString(journal, Files.readString(journal) + "{\"id\":\"cut");

        open();

        assertThat(state().writable()).isTrue();
        assertThat(state().notices())
                .singleElement()
                .isInstanceOfSatisfying(
                        Notice.EndRecovered.class,
                        each -> assertThat(each.rest()).content().contains("cut"));
        assertThat(fixture.row(AuditFixture.ORDERS).state().reason()).isEqualTo("busy");
    }

    @Test
    void theOneThatNobodyChoseIsMadeWholeAgainByItsFolders() throws IOException {
        fixture.workspace().open(List.of(home.resolve("orders")));
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "busy"));
        Path own = state().path();
        fixture.workspace().close();
        Files.writeString(own.resolve("audit.json"), "{");

        fixture.workspace().open(List.of(home.resolve("orders")));

        assertThat(state().writable()).isTrue();
        assertThat(fixture.row(AuditFixture.ORDERS).state().reason()).isEqualTo("busy");
        assertThat(own).isDirectoryContaining("glob:**audit-damaged-*.json");
    }
}
