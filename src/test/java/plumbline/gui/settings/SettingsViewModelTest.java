package plumbline.gui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.gui.keymap.KeysFixture;
import plumbline.gui.reporting.ReportLanguage;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.Language;
import plumbline.preferences.Preferences;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.review.score.Formula;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

final class SettingsViewModelTest {

    @TempDir Path home;
    private final List<String> told = new ArrayList<>();
    private WorkspaceFixture fixture;
    private SettingsViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new WorkspaceFixture(home);
        model =
                new SettingsViewModel(
                        fixture.preferences(),
                        KeysFixture.keys(fixture.preferences()),
                        told::add,
                        "akern",
                        () -> told.add("editor"),
                        WorkspaceFixture.words());
    }

    @ParameterizedTest
    @EnumSource
    void aThemeIsInForceAtOnceAndSaved(Theme theme) {
        model.choose(theme);

        assertThat(model.now().look().theme()).isEqualTo(theme);
        assertThat(saved().look().theme()).isEqualTo(theme);
    }

    @ParameterizedTest
    @EnumSource
    void everyThemeHasAName(Theme theme) {
        assertThat(Words.english().has("theme." + theme.name().toLowerCase(Locale.ROOT))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasAName(Language language) {
        assertThat(Words.english().has("language." + language.name().toLowerCase(Locale.ROOT)))
                .isTrue();
    }

    @Test
    void aLanguageIsSavedAtOnceAndToldToComeLater() {
        model.choose(Language.GERMAN);

        assertThat(saved().look().language()).isEqualTo(Language.GERMAN);
        assertThat(told)
                .containsExactly("The language will change when Plumbline is started again.");
    }

    @Test
    void nothingIsToldOfWhatStaysOrIsSeenAtOnce() {
        model.choose(Language.SYSTEM);
        model.choose(Theme.DARK);
        model.choose(TextSize.PERCENT_150);
        model.reduceMotion(true);

        assertThat(told).isEmpty();
    }

    @Test
    void choosingOneThingLeavesTheOthers() {
        model.choose(Theme.DARK);
        model.choose(TextSize.PERCENT_150);
        model.reduceMotion(true);
        model.choose(Language.ENGLISH);

        assertThat(model.now())
                .isEqualTo(
                        Preferences.defaults()
                                .withLanguage(Language.ENGLISH)
                                .withTheme(Theme.DARK)
                                .withTextSize(TextSize.PERCENT_150)
                                .withReducedMotion(true));
        assertThat(saved()).isEqualTo(model.now());
    }

    @Test
    void aChoiceCanBeTakenBack() {
        model.reduceMotion(true);
        model.reduceMotion(false);

        assertThat(model.now()).isEqualTo(Preferences.defaults());
        assertThat(saved().look().reducedMotion()).isFalse();
    }

    @Test
    void aNameIsKeptWithoutTheSpaceAroundItAndThatOfTheAccountIsNone() {
        model.rename("  Anna Kern ");
        assertThat(saved().person().name()).isEqualTo("Anna Kern");

        model.rename("akern");
        assertThat(saved().person().name()).isEmpty();
    }

    @Test
    void theFirstKeysCanBeShownAgain() {
        fixture.preferences().change(before -> before.withKeysKnown(true));

        model.showFirstKeys(true);

        assertThat(saved().person().keysKnown()).isFalse();
    }

    @Test
    void whatIsWantedOfReportsIsKeptPieceByPiece() {
        model.change(before -> before.with(Formula.LENIENT));
        model.openWritten(false);
        model.change(before -> before.with(ReportLanguage.GERMAN));

        assertThat(model.report().formula()).isEqualTo(Formula.LENIENT);
        assertThat(saved().report().formula()).isEqualTo("lenient");
        assertThat(saved().report().language()).isEqualTo("german");
        assertThat(saved().report().openWritten()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everySectionAndSettingHasWords(Setting setting) {
        assertThat(Words.english().has(setting.section().key())).isTrue();
        assertThat(Words.english().has(setting.key() + ".title")).isTrue();
        assertThat(Words.english().has(setting.key() + ".text")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', LOOK PERSON KEYS REPORTS",
        "motion, LOOK",
        "decisions carry, PERSON",
        "second look, KEYS",
        "reports, REPORTS",
        "zzz, ''"
    })
    void whatIsLookedForLeavesTheSectionsThatHaveIt(String query, String left) {
        model.queryProperty().set(query);

        assertThat(model.sections())
                .map(Section::name)
                .containsExactly(left.isEmpty() ? new String[0] : left.split(" "));
    }

    @Test
    void aSectionThatHoldsNothingOfItGivesWayToTheFirstThatDoes() {
        model.queryProperty().set("half");
        model.queryProperty().set("partial counts");

        assertThat(model.sectionProperty().get()).isEqualTo(Section.REPORTS);
        assertThat(model.found(Section.REPORTS)).containsExactly(Setting.FORMULA);
        model.queryProperty().set("");
        assertThat(model.found(Section.REPORTS)).hasSize(4);
        assertThat(model.sections()).hasSize(4);
    }

    private Preferences saved() {
        return fixture.preferencesFile().load().preferences();
    }

    @Test
    void theEditorIsChosenWhereItIsAskedFor() {
        model.chooseEditor();

        assertThat(told).containsExactly("editor");
    }
}
