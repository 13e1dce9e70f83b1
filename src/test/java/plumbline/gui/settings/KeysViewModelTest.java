package plumbline.gui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.gui.keymap.AsideKey;
import plumbline.gui.keymap.CellKey;
import plumbline.gui.keymap.FindingsKey;
import plumbline.gui.keymap.Key;
import plumbline.gui.keymap.KeyAction;
import plumbline.gui.keymap.KeyGroup;
import plumbline.gui.keymap.KeysFixture;
import plumbline.gui.keymap.LiveKeys;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class KeysViewModelTest {

    @TempDir Path home;
    private WorkspaceFixture fixture;
    private LiveKeys keys;
    private KeysViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new WorkspaceFixture(home);
        keys = KeysFixture.keys(fixture.preferences());
        model = new KeysViewModel(keys, WorkspaceFixture.words());
    }

    private static Key key(String text) {
        return Key.find(text).orElseThrow();
    }

    private KeyRow row(KeyAction action) {
        return model.rows().stream()
                .filter(each -> each.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, List<String>> saved() {
        return fixture.preferencesFile().load().preferences().person().keys();
    }

    private String told() {
        return model.telling(model.askingProperty().get());
    }

    @Test
    void aPressedKeyTakesThePlaceOfTheUsualOneAndIsSaved() {
        model.ask(row(CellKey.PASS), false);
        model.press(key("g"));

        assertThat(row(CellKey.PASS).keys()).containsExactly(List.of("G"));
        assertThat(row(CellKey.PASS).fixed()).containsExactly(List.of("1"));
        assertThat(row(CellKey.PASS).changed()).isTrue();
        assertThat(saved()).containsExactly(Map.entry("cells.pass", List.of("g")));
        assertThat(keys.get().find(KeyGroup.REVIEW, key("g"))).contains(CellKey.PASS);
        assertThat(model.askingProperty().get()).isInstanceOf(Asking.Nothing.class);
    }

    @Test
    void oneMoreKeyStandsBesideTheOthers() {
        model.ask(row(CellKey.PASS), true);
        model.press(key("Shortcut+Alt+P"));

        assertThat(row(CellKey.PASS).keys())
                .containsExactly(List.of("P"), List.of("Ctrl", "Alt", "P"));
    }

    @Test
    void aKeyIsHeardOnlyWhileOneIsAskedFor() {
        model.press(key("g"));
        model.ask(row(CellKey.PASS), false);
        model.leave();
        model.press(key("g"));

        assertThat(saved()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "Enter", "Tab", "Up", "Esc"})
    void aFixedKeyIsRefusedAndAnotherOneAskedFor(String fixed) {
        model.ask(row(CellKey.PASS), false);
        model.press(key(fixed));

        assertThat(told()).contains("keeps its meaning everywhere", "Verdict PASS");
        model.press(key("g"));
        assertThat(row(CellKey.PASS).keys()).containsExactly(List.of("G"));
    }

    @Test
    void aKeyThatMeansSomethingThereIsToldAndTakenOnlyWhenThePersonSaysSo() {
        model.ask(row(AsideKey.COMMENT), false);
        model.press(key("p"));

        assertThat(told())
                .isEqualTo(
                        "Wherever cells are decided, P already means “Verdict PASS”."
                                + " “Comment” can take it.");
        assertThat(saved()).isEmpty();

        model.take();
        assertThat(row(AsideKey.COMMENT).keys()).containsExactly(List.of("P"));
        assertThat(row(CellKey.PASS).keys()).isEmpty();
        assertThat(row(CellKey.PASS).clash()).isFalse();
        assertThat(keys.get().find(KeyGroup.REVIEW, key("p"))).contains(AsideKey.COMMENT);
    }

    @Test
    void aConflictThatIsLeftChangesNothing() {
        model.ask(row(AsideKey.COMMENT), false);
        model.press(key("p"));
        model.leave();

        assertThat(saved()).isEmpty();
        assertThat(model.isAnythingChanged()).isFalse();
    }

    @Test
    void theSameKeyElsewhereIsNoConflict() {
        model.ask(row(FindingsKey.ASSUME), false);
        model.press(key("a"));

        assertThat(row(FindingsKey.ASSUME).keys()).containsExactly(List.of("A"));
        assertThat(row(CellKey.PARTIAL).keys()).containsExactly(List.of("A"));
    }

    @Test
    void theUsualKeyComesBackAndIsTakenFromWhatGotItMeanwhile() {
        model.ask(row(AsideKey.COMMENT), false);
        model.press(key("p"));
        model.take();

        model.reset(row(CellKey.PASS));
        assertThat(told()).contains("Wherever cells are decided, P already means “Comment”");
        model.take();

        assertThat(row(CellKey.PASS).changed()).isFalse();
        assertThat(row(AsideKey.COMMENT).keys()).isEmpty();
        model.reset(row(AsideKey.COMMENT));
        assertThat(saved()).isEmpty();
    }

    @Test
    void allKeysCanBeTakenAwayAndAllComeBackAtOnce() {
        model.clear(row(CellKey.PASS));
        model.clear(row(AsideKey.MARK));
        assertThat(row(CellKey.PASS).keys()).isEmpty();
        assertThat(keys.get().find(KeyGroup.REVIEW, key("1"))).contains(CellKey.PASS);

        model.resetAll();
        assertThat(saved()).isEmpty();
        assertThat(row(AsideKey.MARK).keys()).containsExactly(List.of("M"));
    }

    @Test
    void whatAFileSaysTwiceIsShown() {
        fixture.preferences().change(now -> now.withKeys(Map.of("review.mark", List.of("p"))));

        model = new KeysViewModel(keys, WorkspaceFixture.words());

        assertThat(row(AsideKey.MARK).clash()).isTrue();
        assertThat(row(CellKey.PASS).clash()).isTrue();
        assertThat(row(CellKey.FAIL).clash()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"second look", "MARK decided", "ctrl+z"})
    void keysAreFoundByWordsPlaceAndCaps(String query) {
        model.queryProperty().set(query);

        assertThat(model.rows()).hasSize(1);
        model.queryProperty().set("no such thing");
        assertThat(model.rows()).isEmpty();
    }
}
