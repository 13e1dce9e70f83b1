package plumbline.gui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.source.FolderContents;
import plumbline.source.watch.FolderDifference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

final class ChangedFilesTest {

    @TempDir Path home;
    private WorkspaceFixture fixture;
    private ChangedFiles changed;
    private Path orders;
    private Path tickets;
    private final List<Collection<FolderContents>> watched = new ArrayList<>();

    @BeforeEach
    void setUp() {
        fixture = new WorkspaceFixture(home);
        changed = new ChangedFiles(fixture.workspace());
        orders = fixture.folder("orders", "a.sql");
        tickets = fixture.folder("tickets", "b.sql");
        changed.follow(watched::add);
    }

    @Test
    void whatIsOpenIsWatchedAsItWasRead() {
        fixture.workspace().open(List.of(orders, tickets));

        assertThat(watched.getLast())
                .extracting(FolderContents::root)
                .containsExactly(orders, tickets);

        fixture.workspace().close();
        assertThat(watched.getLast()).isEmpty();
    }

    @Test
    void aDifferenceStaysUntilItsFolderIsReadAgain() {
        fixture.workspace().open(List.of(orders, tickets));
        changed.tell(edited(orders));
        changed.tell(edited(tickets));
        fixture.folder("orders", "new.sql");

        fixture.workspace().readAgain(List.of(orders));

        assertThat(changed.differencesProperty().get()).contains(edited(tickets));
        assertThat(watched.getLast()).hasSize(2);
    }

    @Test
    void readingAgainReadsOnlyWhatChanged() {
        fixture.workspace().open(List.of(orders, tickets));
        changed.tell(edited(orders));
        FolderState before = fixture.workspace().folders().getLast().stateProperty().get();
        FolderState beforeOfOrders = fixture.workspace().folders().getFirst().stateProperty().get();

        changed.readAgain();

        assertThat(fixture.workspace().folders().getLast().stateProperty().get()).isSameAs(before);
        assertThat(fixture.workspace().folders().getFirst().stateProperty().get())
                .isNotSameAs(beforeOfOrders);
    }

    @Test
    void whatIsAsItWasAgainIsForgotten() {
        fixture.workspace().open(List.of(orders));
        changed.tell(edited(orders));

        changed.tell(new FolderDifference(orders, List.of(), List.of(), List.of()));

        assertThat(changed.differencesProperty().get()).isEmpty();
    }

    @Test
    void aFolderThatWasClosedMeanwhileIsNotToldOf() {
        fixture.workspace().open(List.of(orders));

        changed.tell(edited(tickets));

        assertThat(changed.differencesProperty().get()).isEmpty();
    }

    private static FolderDifference edited(Path root) {
        return new FolderDifference(root, List.of(), List.of("a.sql"), List.of());
    }
}
