package plumbline.gui.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.session.Owner;
import plumbline.preferences.session.Session;
import plumbline.review.decision.Cell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

final class ReturnTest {

    private static final Owner GONE = new Owner(Long.MAX_VALUE, Instant.EPOCH);
    private static final Owner SELF = new Owner(1, Instant.EPOCH);

    @TempDir Path home;
    private AuditFixture fixture;
    private Navigator navigator;
    private Selection selection;
    private List<Path> folders;
    private final List<Session> saved = new ArrayList<>();
    private final List<Cell> shown = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home);
        navigator = new Navigator();
        selection = new Selection(navigator);
        folders = List.of(fixture.service("orders"), fixture.service("billing"));
    }

    private SessionKeeper keeper(Session... left) {
        SessionKeeper keeper =
                new SessionKeeper(fixture.workspace(), List.of(left), SELF, saved::add);
        keeper.follow(navigator, selection);
        return keeper;
    }

    private Return back(SessionKeeper keeper) {
        return new Return(
                keeper,
                navigator,
                fixture.audit(),
                shown::add,
                told::add,
                WorkspaceFixture.words());
    }

    private Session left(Cell cell) {
        return Session.begin(folders).at("MATRIX").at(cell.service(), cell.check());
    }

    @Test
    void whereSomebodyIsIsRememberedWhileTheyWork() {
        SessionKeeper keeper = keeper();
        fixture.workspace().open(folders);
        navigator.go(Place.REVIEW);
        selection.select(new Subject.OfCell(fixture.row(AuditFixture.ORDERS)));

        assertThat(saved.getLast())
                .isEqualTo(
                        Session.begin(folders)
                                .at("REVIEW")
                                .at("orders", "index-concurrently")
                                .openedBy(SELF));
        keeper.close();
        assertThat(saved.getLast().owner()).isNull();
        assertThat(saved.getLast().check()).isEqualTo("index-concurrently");
    }

    @Test
    void nothingIsSavedWhereNothingChanged() {
        keeper();
        fixture.workspace().open(folders);
        navigator.go(Place.REVIEW);
        int before = saved.size();

        navigator.go(Place.REVIEW);

        assertThat(saved).hasSize(before);
    }

    @Test
    void foldersThatOpenAgainOpenWhereTheyWereLeft() {
        Runnable then = back(keeper(left(AuditFixture.BILLING))).to(folders);
        navigator.go(Place.OVERVIEW);
        then.run();
        fixture.workspace().open(folders);

        assertThat(Objects.requireNonNull(navigator.currentProperty().get()).subject())
                .isEqualTo(new Subject.OfPlace(Place.MATRIX));
        assertThat(shown).containsExactly(AuditFixture.BILLING);
        assertThat(told).isEmpty();
    }

    @Test
    void afterALossOneLineSaysSo() {
        Session lost = left(AuditFixture.BILLING).openedBy(GONE);
        SessionKeeper keeper = keeper(lost);
        Return back = back(keeper);
        back.afterLoss(lost).run();
        fixture.workspace().open(folders);

        assertThat(shown).containsExactly(AuditFixture.BILLING);
        assertThat(told).hasSize(1).first().asString().contains("billing", "ended unexpectedly");
        assertThat(saved.getLast().losses()).isZero();
    }

    @Test
    void aCellThatIsNotAskedAnyMoreIsNotLookedFor() {
        Session lost = left(new Cell("billing", "no-such-check")).openedBy(GONE);
        back(keeper(lost)).afterLoss(lost).run();
        fixture.workspace().open(folders);

        assertThat(shown).isEmpty();
        assertThat(told).hasSize(1);
    }

    @Test
    void otherFoldersThatOpenMeanwhileStayWhereTheyAre() {
        back(keeper(left(AuditFixture.BILLING))).to(folders).run();

        fixture.workspace().open(List.of(folders.getFirst()));

        assertThat(shown).isEmpty();
    }

    @Test
    void aLossIsCountedUntilTheFoldersHaveOpened() {
        Session lost = left(AuditFixture.BILLING).openedBy(GONE);
        SessionKeeper keeper = keeper(lost);
        fixture.workspace().open(folders);

        keeper.lost();

        assertThat(saved.getLast().losses()).isEqualTo(1);
    }
}
