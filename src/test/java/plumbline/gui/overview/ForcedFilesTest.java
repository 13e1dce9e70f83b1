package plumbline.gui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Selection;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.report.content.Judged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// A file that gives no text is read all the same when somebody wants that.
final class ForcedFilesTest {

    private static final String ODD = "src/main/resources/db/migration/V3__odd.sql";

    @TempDir Path home;
    private AuditFixture fixture;
    private OverviewViewModel model;

    @BeforeEach
    void setUp() throws IOException {
        fixture = new AuditFixture(home);
        Path service = fixture.service("orders");
        Files.writeString(service.resolve(ODD), "DROP TABLE notes; -- \0\n");
        fixture.workspace().open(List.of(service));
        Navigator navigator = new Navigator();
        model =
                new OverviewViewModel(
                        fixture.workspace(),
                        navigator,
                        new Selection(navigator),
                        new WorkspaceFixture(home).preferences(),
                        WorkspaceFixture.words(),
                        Runnable::run);
        model.follow(fixture.audit());
    }

    private SkippedRow row() {
        return model.skipped().stream()
                .filter(each -> each.path().endsWith("V3__odd.sql"))
                .findFirst()
                .orElseThrow();
    }

    private int unread() {
        return fixture.audit().proposedProperty().get().unread().size();
    }

    @Test
    void itStandsAmongWhatWasPassedOverWithTheReason() {
        assertThat(row().reason()).isEqualTo("not text");
        assertThat(row().canBeForced()).isTrue();
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void oneClickReadsItAndTheNextLeavesItOutAgain() {
        model.force(row());

        assertThat(row().forced()).isTrue();
        assertThat(row().reason()).isEqualTo("read all the same");
        assertThat(unread()).isZero();

        model.force(row());

        assertThat(row().forced()).isFalse();
        assertThat(row().reason()).isEqualTo("not text");
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void itIsADecisionThatIsUndoneAndOutlivesTheWindow() {
        model.force(row());
        fixture.workspace().close();
        fixture.workspace().open(List.of(home.resolve("orders")));

        assertThat(row().forced()).isTrue();
        assertThat(unread()).isZero();

        fixture.audit().undo();

        assertThat(row().forced()).isFalse();
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void onlyItsFolderIsJudgedAgain() {
        fixture.workspace().add(List.of(fixture.service("billing")));
        List<Judged> before = fixture.audit().proposedProperty().get().services();

        model.force(row());

        List<Judged> now = fixture.audit().proposedProperty().get().services();
        assertThat(now.getFirst().audit()).isNotSameAs(before.getFirst().audit());
        assertThat(now.getLast().audit()).isSameAs(before.getLast().audit());
    }

    @Test
    void whatToolsFillIsNotOffered() throws IOException {
        Files.createDirectories(home.resolve("orders/node_modules"));

        fixture.workspace().readAgain();

        assertThat(model.skipped())
                .filteredOn(each -> each.path().endsWith("node_modules"))
                .singleElement()
                .matches(each -> !each.canBeForced());
    }

    @Test
    void aFolderThatSomebodyLeftOutIsTakenInAgain() {
        Path folder = home.resolve("orders");
        fixture.workspace().choose(fixture.workspace().readingOf(folder).leavingOut(Set.of("src")));
        SkippedRow left =
                model.skipped().stream().filter(SkippedRow::isLeftOut).findFirst().orElseThrow();
        assertThat(left.path()).isEqualTo("orders/src");
        assertThat(fixture.audit().rows()).isEmpty();

        model.force(left);

        assertThat(model.skipped()).noneMatch(SkippedRow::isLeftOut);
        assertThat(fixture.audit().rows()).isNotEmpty();
    }
}
