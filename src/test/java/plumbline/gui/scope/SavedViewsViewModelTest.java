package plumbline.gui.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.SavedView;
import plumbline.review.deed.Decide;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// Filters with names.
final class SavedViewsViewModelTest {

    @TempDir Path home;
    private final SharedFilter filter = new SharedFilter();
    private final AtomicInteger shown = new AtomicInteger();
    private AuditFixture audit;
    private WorkspaceFixture settings;
    private SavedViewsViewModel model;

    @BeforeEach
    void setUp() {
        audit = new AuditFixture(home).openBoth();
        settings = new WorkspaceFixture(home.resolve("other"));
        model = model(WorkspaceFixture.words());
    }

    private SavedViewsViewModel model(Words words) {
        return new SavedViewsViewModel(
                audit.audit(), filter, settings.preferences(), shown::incrementAndGet, words);
    }

    @Test
    void fiveAreThereFromTheBeginning() {
        assertThat(model.views())
                .extracting(model::name)
                .containsExactly(
                        "FAIL undecided",
                        "Stale evidence",
                        "Open and certain",
                        "Gates missing",
                        "For a second look");
        assertThat(model.name(new SavedView("Mine\n", "lock"))).isEqualTo("Mine\uFFFD");
    }

    @Test
    void theyAreCalledInTheLanguageOfTheWindow() {
        assertThat(model(Words.of(Locale.GERMANY)).name(SavedView.STALE_EVIDENCE))
                .isEqualTo("Veraltete Belege");
    }

    @Test
    void eachCountsTheCellsThatPass() {
        assertThat(model.count(SavedView.FAIL_UNDECIDED)).hasValue(0);
        assertThat(model.count(SavedView.OPEN_AND_CERTAIN).orElseThrow()).isPositive();

        audit.audit().perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "so"));

        assertThat(model.count(SavedView.FAIL_UNDECIDED)).hasValue(1);
        assertThat(model.count(new SavedView("Broken", "colour:red"))).isEmpty();
    }

    @Test
    void choosingSetsTheFilterAndShowsAndChoosingAgainClearsIt() {
        model.choose(SavedView.STALE_EVIDENCE);

        assertThat(filter.textProperty().get()).isEqualTo("stale:yes");
        assertThat(model.isShown(SavedView.STALE_EVIDENCE)).isTrue();
        assertThat(shown).hasValue(1);

        model.choose(SavedView.STALE_EVIDENCE);
        assertThat(filter.textProperty().get()).isEmpty();
        assertThat(shown).hasValue(1);
    }

    @Test
    void aFilterIsSavedUnderANameOrItsOwnText() {
        assertThat(model.savableProperty().get()).isFalse();
        filter.textProperty().set(" sev>=high ");
        assertThat(model.savableProperty().get()).isTrue();

        model.save("Worst first");
        assertThat(model.savableProperty().get()).isFalse();
        model.save(" ");

        assertThat(settings.preferencesFile().load().preferences().views())
                .endsWith(
                        new SavedView("Worst first", "sev>=high"),
                        new SavedView("sev>=high", "sev>=high"));
    }

    @Test
    void whatIsNotUnderstoodCannotBeSaved() {
        filter.textProperty().set("colour:red");

        assertThat(model.savableProperty().get()).isFalse();
    }

    @Test
    void aViewIsRemoved() {
        model.remove(SavedView.GATES_MISSING);

        assertThat(model.views()).hasSize(4).doesNotContain(SavedView.GATES_MISSING);
    }
}
