package plumbline.gui.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.workspace.ChangedFiles;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.evidence.Attached;
import plumbline.source.watch.FolderDifference;

import java.nio.file.Path;
import java.util.List;

final class ChangedFilesViewModelTest {

    private static final String INDEX = "src/main/resources/db/migration/V2__index.sql";

    @TempDir Path home;
    private AuditFixture fixture;
    private ChangedFiles files;
    private ChangedFilesViewModel model;
    private Path orders;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home);
        orders = fixture.service("orders");
        fixture.workspace().open(List.of(orders));
        files = new ChangedFiles(fixture.workspace());
        files.follow(_ -> {});
        model = new ChangedFilesViewModel(files, fixture.audit(), WorkspaceFixture.words());
    }

    @Test
    void nothingIsSaidWhileNothingChanged() {
        assertThat(model.anyProperty().get()).isFalse();
    }

    @Test
    void filesAreCountedAndNamed() {
        files.tell(new FolderDifference(orders, List.of("V3.sql"), List.of(INDEX), List.of("x")));

        assertThat(model.anyProperty().get()).isTrue();
        assertThat(model.textProperty().get()).isEqualTo("3 files changed");
        assertThat(model.lines())
                .containsExactly(
                        "new: orders/V3.sql", "changed: orders/" + INDEX, "deleted: orders/x");
    }

    @Test
    void evidenceInThemIsCounted() {
        fixture.audit().accept(List.of(AuditFixture.ORDERS));
        AuditRow row = fixture.row(AuditFixture.ORDERS);
        assertThat(row.state().evidence()).extracting(Attached::item).isNotEmpty();

        files.tell(new FolderDifference(orders, List.of(), List.of(INDEX), List.of()));

        assertThat(model.textProperty().get())
                .isEqualTo("1 file changed · 1 piece of evidence stands there");
    }

    @Test
    void afterReadingAgainNothingIsSaid() {
        files.tell(new FolderDifference(orders, List.of(), List.of(), List.of("gone")));
        fixture.service("orders");

        model.readAgain();

        assertThat(model.anyProperty().get()).isFalse();
    }
}
