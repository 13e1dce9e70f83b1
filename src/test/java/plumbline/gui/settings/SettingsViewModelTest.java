package plumbline.gui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.Language;
import plumbline.preferences.Preferences;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
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
        model = new SettingsViewModel(fixture.preferences(), told::add, WorkspaceFixture.words());
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

    private Preferences saved() {
        return fixture.preferencesFile().load().preferences();
    }
}
