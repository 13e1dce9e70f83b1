package plumbline.gui.keymap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

import plumbline.check.Status;
import plumbline.words.Words;

import java.util.List;
import java.util.Map;

final class KeyMapTest {

    private static final List<KeyAction> ALL = KeysFixture.TABLE.actions();
    private static final KeyMap USUAL = new KeyMap(KeysFixture.TABLE, Map.of());

    @ParameterizedTest
    @FieldSource("ALL")
    void everyUsualKeyDoesWhatItSaysAndNothingElse(KeyAction action) {
        assertThat(USUAL.all(action))
                .allSatisfy(
                        key -> {
                            assertThat(USUAL.find(action.group(), key)).contains(action);
                            assertThat(USUAL.rivals(action, key)).isEmpty();
                        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyActionHasWordsAndAnIdOfItsOwn(KeyAction action) {
        assertThat(Words.english().has(action.wordsKey())).isTrue();
        assertThat(Words.english().has(action.group().wordsKey())).isTrue();
        assertThat(ALL).filteredOn(each -> each.id().equals(action.id())).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void noUsualKeyThatCanBeChangedIsOneThatIsFixed(KeyAction action) {
        assertThat(action.usual()).noneMatch(Key::isFixed);
        assertThat(action.fixed()).allMatch(Key::isFixed);
    }

    @ParameterizedTest
    @EnumSource
    void aVerdictHasADigitAndALetter(Status status) {
        assertThat(USUAL.all(CellKey.of(status))).hasSize(2);
    }

    @Test
    void whatDecidesWorksInTheReviewAndInTheMatrixAndNotAmongFindings() {
        assertThat(USUAL.find(KeyGroup.REVIEW, Key.of("p"))).contains(CellKey.PASS);
        assertThat(USUAL.find(KeyGroup.MATRIX, Key.of("1"))).contains(CellKey.PASS);
        assertThat(USUAL.find(KeyGroup.FINDINGS, Key.of("p"))).contains(FindingsKey.PROPOSED);
        assertThat(USUAL.find(KeyGroup.FINDINGS, Key.of("1"))).isEmpty();
    }

    @Test
    void whatIsSaidBesideAVerdictWorksWhereverCellsAreAndKeepsItsId() {
        assertThat(USUAL.find(KeyGroup.REVIEW, Key.of("e"))).contains(AsideKey.ATTACH);
        assertThat(USUAL.find(KeyGroup.MATRIX, Key.of("Space"))).contains(AsideKey.PEEK);
        assertThat(USUAL.find(KeyGroup.CATALOGUE, Key.of("e"))).contains(CatalogueKey.CHANGE);
        assertThat(AsideKey.KEEP_REASON.id()).isEqualTo("review.keep-reason");
    }

    @Test
    void aChosenKeyTakesThePlaceOfTheUsualOneAndLeavesTheDigit() {
        KeyMap changed = USUAL.with(CellKey.PASS, List.of(Key.of("g")));

        assertThat(changed.find(KeyGroup.REVIEW, Key.of("g"))).contains(CellKey.PASS);
        assertThat(changed.find(KeyGroup.REVIEW, Key.of("p"))).isEmpty();
        assertThat(changed.find(KeyGroup.REVIEW, Key.of("1"))).contains(CellKey.PASS);
        assertThat(changed.changed()).containsExactly(Map.entry("cells.pass", List.of("g")));
        assertThat(changed.isChanged(CellKey.PASS)).isTrue();
    }

    @Test
    void theUsualKeysAreNoChangeAndNoKeyIsOne() {
        KeyMap none = USUAL.with(CellKey.PASS, List.of());

        assertThat(none.keys(CellKey.PASS)).isEmpty();
        assertThat(none.isChanged(CellKey.PASS)).isTrue();
        assertThat(none.with(CellKey.PASS, CellKey.PASS.usual())).isEqualTo(USUAL);
    }

    @Test
    void theSameKeyIsTwoThingsOnlyWhereBothWork() {
        assertThat(USUAL.rivals(AsideKey.COMMENT, Key.of("p"))).containsExactly(CellKey.PASS);
        assertThat(USUAL.rivals(FindingsKey.ASSUME, Key.of("x"))).isEmpty();
        assertThat(USUAL.rivals(MatrixKey.PICK, Key.of("["))).isEmpty();
        assertThat(USUAL.rivals(MatrixKey.PICK, Key.of("c"))).containsExactly(AsideKey.COMMENT);
        assertThat(USUAL.rivals(CellKey.PASS, Key.of("x")))
                .containsExactlyInAnyOrder(ReviewKey.PICK, MatrixKey.PICK);
        assertThat(USUAL.rivals(FindingsKey.ASSUME, Key.of("?")))
                .containsExactly(new WindowKey(KeysFixture.KEYS));
    }

    @Test
    void whatAPersonChoseGoesBeforeWhatIsUsual() {
        KeyMap both =
                new KeyMap(KeysFixture.TABLE, Map.of("review.comment", List.of("p", "1", "Q")));

        assertThat(both.find(KeyGroup.REVIEW, Key.of("p"))).contains(AsideKey.COMMENT);
        assertThat(both.find(KeyGroup.REVIEW, Key.of("1"))).contains(CellKey.PASS);
        assertThat(both.find(KeyGroup.REVIEW, Key.of("q"))).contains(AsideKey.COMMENT);
        assertThat(both.find(KeyGroup.MATRIX, Key.of("p"))).contains(AsideKey.COMMENT);
        assertThat(both.find(KeyGroup.CATALOGUE, Key.of("p"))).contains(CatalogueKey.PROFILE);
    }

    @Test
    void whatIsNoKeyOrOfAnotherVersionDoesNoHarmAndStays() {
        Map<String, List<String>> odd =
                Map.of("cells.pass", List.of("Hyper+P", "g"), "of.tomorrow", List.of("t"));
        KeyMap map = new KeyMap(KeysFixture.TABLE, odd);

        assertThat(map.keys(CellKey.PASS)).containsExactly(Key.of("g"));
        assertThat(map.with(CellKey.FAIL, List.of()).changed()).containsAllEntriesOf(odd);
        assertThat(map.usual().changed()).containsOnlyKeys("of.tomorrow");
    }
}
