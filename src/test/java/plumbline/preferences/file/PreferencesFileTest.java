package plumbline.preferences.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.preferences.Bookmarks;
import plumbline.preferences.Language;
import plumbline.preferences.LookChoice;
import plumbline.preferences.Person;
import plumbline.preferences.Preferences;
import plumbline.preferences.RecentWorkspace;
import plumbline.preferences.ReportChoice;
import plumbline.preferences.SavedView;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.preferences.WindowState;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

class PreferencesFileTest {

    private static final Preferences ALL_SET =
            new Preferences(
                    new LookChoice(Theme.CONTRAST, TextSize.PERCENT_175, true, Language.GERMAN),
                    new Person("", true, Map.of()),
                    new WindowState(-8, 12.5, 900, 700, true, 210, 310, false, false),
                    new Bookmarks(
                            List.of(
                                    new RecentWorkspace(
                                            "Größe “x”",
                                            List.of(Path.of("/srv/a b"), Path.of("/srv/ü")),
                                            Instant.parse("2026-02-03T04:05:06.789Z"))),
                            SavedView.DEFAULTS),
                    new ReportChoice(
                            "machine",
                            "sarif-github",
                            "files",
                            "german",
                            "lenient",
                            "timeline",
                            true,
                            false),
                    List.of());

    private static final String ALL_WRITTEN =
            """
            {
              "formatVersion" : 1,
              "theme" : "contrast",
              "textSizePercent" : 175,
              "reducedMotion" : true,
              "language" : "german",
              "keysKnown" : true,
              "window" : {
                "x" : -8.0,
                "y" : 12.5,
                "width" : 900.0,
                "height" : 700.0,
                "maximized" : true,
                "scopeWidth" : 210.0,
                "inspectorWidth" : 310.0,
                "scopeShown" : false,
                "inspectorShown" : false
              },
              "recent" : [
                {
                  "name" : "Größe “x”",
                  "folders" : [
                    "/srv/a b",
                    "/srv/ü"
                  ],
                  "openedAt" : "2026-02-03T04:05:06.789Z"
                }
              ],
              "report" : {
                "purpose" : "machine",
                "format" : "sarif-github",
                "style" : "files",
                "language" : "german",
                "formula" : "lenient",
                "pictures" : "timeline",
                "findingsOnly" : true,
                "openWritten" : false
              }
            }\
            """;

    @TempDir Path folder;
    private Path path;
    private PreferencesFile file;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        path = folder.resolve("plumbline/preferences.json");
        file = new PreferencesFile(path);
    }

    @Test
    void beforeAnythingWasSavedDefaultsHold() {
        assertThat(file.load()).isEqualTo(new LoadedPreferences(Preferences.defaults(), null));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsSavedIsLoadedAgain() {
        file.save(ALL_SET);

        assertThat(file.load().preferences()).isEqualTo(ALL_SET);
        assertThat(file.load().findSetAside()).isEmpty();
        assertThat(file.path()).isEqualTo(path);
    }

    @Test
    void theFileReadsWellAndBeginsWithItsVersion() {
        file.save(ALL_SET);

        assertThat(path).hasContent(ALL_WRITTEN);
    }

    @Test
    void savingTwiceGivesTheSameBytesAndLeavesNothingElseBehind() throws IOException {
        file.save(ALL_SET);
        byte[] first = Files.readAllBytes(path);
        file.save(ALL_SET);

        assertThat(path).hasBinaryContent(first);
        assertThat(path.getParent()).isDirectoryContaining("glob:**/preferences.json");
        assertThat(filesBeside()).containsExactly(path);
    }

    @Test
    void defaultsGoThroughTheFileUnchanged() {
        file.save(Preferences.defaults());

        assertThat(file.load().preferences()).isEqualTo(Preferences.defaults());
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageGoesThroughTheFileUnchanged(Language language) {
        file.save(ALL_SET.withLanguage(language));

        assertThat(file.load().preferences().look().language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "3",
                "\"x\"",
                "{",
                "{\"theme\":\"dark\"",
                "{\"theme\":}",
                "{} {}",
                "\u0000\u0001\u0002",
                "<xml/>"
            })
    void aDamagedFileIsSetAsideAndDefaultsHold(String damaged) throws IOException {
        put(damaged);

        LoadedPreferences loaded = file.load();

        assertThat(loaded.preferences()).isEqualTo(Preferences.defaults());
        assertThat(loaded.findSetAside().orElseThrow())
                .hasParent(path.getParent())
                .hasBinaryContent(damaged.getBytes(StandardCharsets.UTF_8));
        assertThat(path).doesNotExist();
    }

    @Test
    void aFileNestedWithoutEndIsDamaged() throws IOException {
        put("{\"a\":" + "[".repeat(100_000));

        assertThat(file.load().findSetAside()).isPresent();
    }

    @Test
    void damagedFilesDoNotReplaceEachOther() throws IOException {
        put("first");
        Path first = file.load().findSetAside().orElseThrow();
        put("second");
        Path second = file.load().findSetAside().orElseThrow();

        assertThat(first).hasContent("first");
        assertThat(second).hasContent("second");
    }

    @Test
    void aFileDamagedWhileTheWindowWasOpenIsSetAsideOnSave() throws IOException {
        put("damaged");
        file.save(ALL_SET);

        assertThat(file.load().preferences()).isEqualTo(ALL_SET);
        assertThat(filesBeside())
                .filteredOn(other -> !other.equals(path))
                .singleElement()
                .satisfies(aside -> assertThat(aside).hasContent("damaged"));
    }

    @Test
    void anUnreadableFileGivesDefaultsAndIsNotOverwritten() throws IOException {
        Files.createDirectories(path.resolve("a folder where the file should be"));

        assertThat(file.load()).isEqualTo(new LoadedPreferences(Preferences.defaults(), null));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> file.save(ALL_SET))
                .satisfies(
                        problem -> {
                            assertThat(problem.kind())
                                    .isEqualTo(ProblemKind.PREFERENCES_NOT_WRITTEN);
                            assertThat(problem.arguments()).containsExactly(path);
                            assertThat(problem).hasCauseInstanceOf(IOException.class);
                        });
        assertThat(path.resolve("a folder where the file should be")).exists();
    }

    @Test
    void aFolderThatCannotBeMadeIsAProblem() throws IOException {
        Files.writeString(folder.resolve("plumbline"), "a file in the way");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> file.save(ALL_SET))
                .extracting(ProblemException::kind)
                .isEqualTo(ProblemKind.PREFERENCES_NOT_WRITTEN);
    }

    @Test
    void aLinkToTheFileStaysALink() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept-in-git.json"), "{}");
        Files.createDirectories(path.getParent());
        Files.createSymbolicLink(path, kept);

        file.save(ALL_SET);

        assertThat(path).isSymbolicLink();
        assertThat(new PreferencesFile(kept).load().preferences()).isEqualTo(ALL_SET);
    }

    @Test
    void manyWindowsSavingAtOnceNeverShowAHalfFile() throws Exception {
        file.save(ALL_SET);
        try (ExecutorService windows = Executors.newFixedThreadPool(4)) {
            List<? extends Future<?>> savings =
                    Stream.of(Theme.values())
                            .map(ALL_SET::withTheme)
                            .map(changed -> windows.submit(() -> saveOften(changed)))
                            .toList();
            while (!savings.stream().allMatch(Future::isDone)) {
                LoadedPreferences seen = new PreferencesFile(path).load();
                assertThat(seen.findSetAside()).isEmpty();
                assertThat(seen.preferences().withTheme(Theme.CONTRAST)).isEqualTo(ALL_SET);
            }
            for (Future<?> saving : savings) {
                saving.get();
            }
        }
        assertThat(filesBeside()).containsExactly(path);
    }

    private void saveOften(Preferences preferences) {
        PreferencesFile own = new PreferencesFile(path);
        for (int i = 0; i < 20; i++) {
            own.save(preferences);
        }
    }

    private void put(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<Path> filesBeside() throws IOException {
        try (Stream<Path> files = Files.list(path.getParent())) {
            return files.toList();
        }
    }
}
