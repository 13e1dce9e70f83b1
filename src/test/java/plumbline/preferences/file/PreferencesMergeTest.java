package plumbline.preferences.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.preferences.Language;
import plumbline.preferences.Preferences;
import plumbline.preferences.RecentWorkspace;
import plumbline.preferences.SavedView;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.preferences.WindowState;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What becomes of text in the file that this version does not know or does not understand.
class PreferencesMergeTest {

    private static final RecentWorkspace A =
            new RecentWorkspace("A", List.of(Path.of("/a")), Instant.EPOCH);

    @TempDir Path folder;
    private Path path;
    private PreferencesFile file;

    @BeforeEach
    void inOneFile() {
        path = folder.resolve("preferences.json");
        file = new PreferencesFile(path);
    }

    @Test
    void unknownFieldsSurviveAtEveryLevel() throws IOException {
        Files.writeString(
                path,
                """
                {"future": {"deep": [1, 1.10, 1e999, null]}, "theme": "light",
                 "window": {"screen": "left", "width": 640},
                 "recent": [{"colour": "red", "name": "A", "folders": ["/a"]}]}
                """);
        Preferences loaded = file.load().preferences();

        file.save(
                loaded.withTheme(Theme.DARK)
                        .withWindow(WindowState.defaults())
                        .withRecentOpened(
                                new RecentWorkspace("B", List.of(Path.of("/b")), Instant.EPOCH))
                        .withRecentOpened(A));

        assertThat(Files.readString(path).replaceAll("\\s", ""))
                .startsWith("{\"formatVersion\":1,\"future\":{\"deep\":[1,1.10,1E+999,null]},")
                .contains("\"theme\":\"dark\"", "\"screen\":\"left\",\"width\":1280.0")
                .contains("\"recent\":[{\"colour\":\"red\",\"name\":\"A\",\"folders\":[\"/a\"]")
                .contains(",{\"name\":\"B\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"theme\": \"sepia\"",
                "\"theme\": \"DARK\"",
                "\"theme\": 7",
                "\"theme\": null",
                "\"textSizePercent\": 130",
                "\"textSizePercent\": \"150\"",
                "\"textSizePercent\": 1e99999999",
                "\"textSizePercent\": 99999999999999999999",
                "\"reducedMotion\": \"yes\"",
                "\"reducedMotion\": 1",
                "\"language\": \"klingon\"",
                "\"language\": \"de\"",
                "\"language\": \"GERMAN\"",
                "\"language\": {}",
                "\"window\": \"large\"",
                "\"window\": {\"x\": \"left\", \"width\": null, \"maximized\": 0}",
                "\"window\": {\"x\": 1e999999, \"width\": -1e999999, \"height\": 5}",
                "\"views\": \"all\"",
                "\"auditor\": 7",
                "\"keys\": [\"p\"]",
                "\"keys\": {\"cells.pass\": \"p\", \"cells.fail\": [1], \"x\": null}",
                "\"recent\": {}",
                "\"recent\": [1, null, {}, {\"folders\": \"/a\"}, {\"folders\": [1]}]",
                "\"recent\": [{\"folders\": [\"/a\\u0000b\"]}]"
            })
    void aValueThatMakesNoSenseReadsAsItsDefaultAndStays(String nonsense) throws IOException {
        Files.writeString(path, "{" + nonsense + "}");

        LoadedPreferences loaded = file.load();
        file.save(loaded.preferences());

        assertThat(loaded).isEqualTo(new LoadedPreferences(Preferences.defaults(), null));
        assertThat(bare(Files.readString(path))).contains(bare(nonsense));
    }

    @Test
    void aValueThatMakesNoSenseCostsItsOwnFieldOnly() throws IOException {
        Files.writeString(
                path,
                """
                {"theme": "sepia", "textSizePercent": 150, "reducedMotion": true,
                 "language": "klingon",
                 "window": {"x": 3, "y": "low", "width": 12, "height": 500, "scopeShown": false},
                 "recent": [7, {"name": 8, "folders": ["/a"], "openedAt": "yesterday"}]}
                """);

        Preferences loaded = file.load().preferences();

        assertThat(loaded.look().theme()).isEqualTo(Theme.SYSTEM);
        assertThat(loaded.look().textSize()).isEqualTo(TextSize.PERCENT_150);
        assertThat(loaded.look().reducedMotion()).isTrue();
        assertThat(loaded.look().language()).isEqualTo(Language.SYSTEM);
        assertThat(loaded.window())
                .isEqualTo(
                        new WindowState(
                                3,
                                Double.NaN,
                                Double.NaN,
                                500,
                                false,
                                Double.NaN,
                                Double.NaN,
                                false,
                                true));
        assertThat(loaded.recent())
                .containsExactly(new RecentWorkspace("", List.of(Path.of("/a")), Instant.EPOCH));
    }

    @Test
    void aValueThatMakesNoSenseGoesWhenItIsChanged() throws IOException {
        Files.writeString(
                path,
                "{\"theme\": \"sepia\", \"language\": 1, \"window\": 5, \"recent\": \"none\"}");
        WindowState window = new WindowState(1, 2, 900, 700, true, 200, 300, true, true);
        Preferences changed =
                Preferences.defaults()
                        .withTheme(Theme.LIGHT)
                        .withLanguage(Language.GERMAN)
                        .withWindow(window)
                        .withRecentOpened(A);

        file.save(changed);

        assertThat(file.load().preferences()).isEqualTo(changed);
    }

    @Test
    void recentEntriesNobodyUnderstoodStayBehindThoseThatWereUnderstood() throws IOException {
        Files.writeString(path, "{\"recent\": [{\"cloud\": \"x\"}, {\"folders\": [\"/gone\"]}]}");

        file.save(Preferences.defaults().withRecentOpened(A));

        assertThat(file.load().preferences().recent()).containsExactly(A);
        assertThat(bare(Files.readString(path))).contains("\"},{\"cloud\":\"x\"}],");
    }

    @Test
    void viewsAreSavedOverTheirEntriesAndWhatNobodyUnderstoodStaysBehindThem() throws IOException {
        Files.writeString(
                path,
                """
                {"views": [{"name": "A", "query": "lock", "colour": "red"}, {"name": 7}, "x"]}
                """);
        Preferences loaded = file.load().preferences();
        assertThat(loaded.views()).containsExactly(new SavedView("A", "lock"));

        file.save(
                loaded.withView(new SavedView("B", "sev:low"))
                        .withView(new SavedView("A", "lock wait")));

        assertThat(bare(Files.readString(path)))
                .contains(
                        "\"views\":[{\"name\":\"B\",\"query\":\"sev:low\"},"
                                + "{\"name\":\"A\",\"query\":\"lockwait\",\"colour\":\"red\"},"
                                + "{\"name\":7},\"x\"]");
        assertThat(file.load().preferences().views()).hasSize(2);
    }

    @Test
    void keysOfThingsNobodyKnowsAndKeysNobodyUnderstandsStay() throws IOException {
        Files.writeString(
                path,
                """
                {"keys": {"cells.pass": ["g"], "of.tomorrow": ["q", "w"], "cells.fail": "x"}}
                """);
        Preferences loaded = file.load().preferences();
        Map<String, List<String>> keys = new TreeMap<>(loaded.person().keys());
        assertThat(keys).containsOnlyKeys("cells.pass", "of.tomorrow");

        keys.remove("cells.pass");
        keys.put("review.mark", List.of());
        file.save(loaded.withKeys(keys));

        assertThat(bare(Files.readString(path)))
                .contains(
                        "\"keys\":{\"of.tomorrow\":[\"q\",\"w\"],\"cells.fail\":\"x\","
                                + "\"review.mark\":[]}");
        assertThat(file.load().preferences().person().keys()).isEqualTo(keys);
    }

    @Test
    void anUnchangedNameAndUnchangedKeysAreNotWritten() throws IOException {
        file.save(Preferences.defaults().withTheme(Theme.DARK));
        assertThat(Files.readString(path)).doesNotContain("auditor", "\"keys\"");

        file.save(Preferences.defaults().withName("ak"));
        assertThat(file.load().preferences().person().name()).isEqualTo("ak");
    }

    @Test
    void aFileWithoutViewsHasThoseThatEverybodyHasAndAnEmptyListHasNone() throws IOException {
        file.save(Preferences.defaults().withTheme(Theme.DARK));
        assertThat(Files.readString(path)).doesNotContain("views");
        assertThat(file.load().preferences().views()).isEqualTo(SavedView.DEFAULTS);

        Preferences none = Preferences.defaults();
        for (SavedView each : SavedView.DEFAULTS) {
            none = none.withoutView(each);
        }
        file.save(none);
        assertThat(file.load().preferences().views()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1.5", "1e99999999", "99999999999999999999"})
    void aFileOfANewerFormatIsReadButNeverWritten(String version) throws IOException {
        String newer = "{\"formatVersion\": " + version + ", \"theme\": \"dark\"}";
        Files.writeString(path, newer);

        Preferences loaded = file.load().preferences();
        file.save(loaded.withTheme(Theme.LIGHT));

        assertThat(loaded.look().theme()).isEqualTo(Theme.DARK);
        assertThat(path).hasContent(newer);
    }

    @ParameterizedTest
    @CsvSource({"1", "0", "-3", "null", "'\"old\"'", "[]"})
    void aFileOfThisOrNoFormatIsWritten(String version) throws IOException {
        Files.writeString(path, "{\"formatVersion\": " + version + "}");

        file.save(Preferences.defaults().withTheme(Theme.LIGHT));

        assertThat(file.load().preferences().look().theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void theLastOfTwoWindowsWinsAndKeepsWhatBothLeftAlone() throws IOException {
        Files.writeString(path, "{\"future\": true}");
        PreferencesFile other = new PreferencesFile(path);

        file.save(Preferences.defaults().withTheme(Theme.DARK));
        other.save(Preferences.defaults().withTheme(Theme.LIGHT));

        assertThat(file.load().preferences().look().theme()).isEqualTo(Theme.LIGHT);
        assertThat(bare(Files.readString(path))).contains("\"future\":true");
    }

    /// Numbers may come back in another spelling: what counts is that they are the same number.
    private static String bare(String json) {
        return json.replaceAll("\\s", "").replaceAll("1[eE]\\+?9", "1E9");
    }
}
