package plumbline.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.preferences.file.PreferencesFile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How an editor is called.
final class EditorCommandTest {

    private static final Path FILE = Path.of("/my services/$(rm -rf x); a.sql");

    @TempDir Path home;

    private static List<String> words(String template) {
        return new EditorCommand(template).of(FILE, 12);
    }

    @Test
    void aNameIsOneWordWhateverItHolds() {
        assertThat(words("code --goto {file}:{line}"))
                .containsExactly("code", "--goto", FILE + ":12");
    }

    @Test
    void wordsBetweenQuotesStayTogether() {
        assertThat(words("\"/opt/my editor/bin\" '-l {line}' --x=\"a b\" {file}"))
                .containsExactly("/opt/my editor/bin", "-l 12", "--x=a b", FILE.toString());
        assertThat(words("ed \"never closed {file}")).containsExactly("ed", "never closed " + FILE);
    }

    @Test
    void theFileComesLastWhereNobodySaysWhere() {
        assertThat(words("vim +{line}")).containsExactly("vim", "+12", FILE.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"\"", "''"})
    void nothingIsNoEditor(String template) {
        assertThat(new EditorCommand(template).isUsable()).isFalse();
    }

    @Test
    void theFirstKnownEditorOnThePathIsFound() {
        Path bin = home.resolve("bin");
        String path = home.resolve("none") + File.pathSeparator + bin;

        assertThat(EditorCommand.findInstalled(path, bin.resolve("idea")::equals))
                .contains(new EditorCommand("idea --line {line} {file}"));
        assertThat(EditorCommand.findInstalled(path, _ -> false)).isEmpty();
    }

    @Test
    void whatWasChosenStaysBesideAllOtherPreferences() throws IOException {
        PreferencesFile file = new PreferencesFile(home.resolve("preferences.json"));
        assertThat(file.findEditor()).isEmpty();

        file.saveEditor(new EditorCommand("subl {file}:{line}"));
        file.save(Preferences.defaults().withTheme(Theme.DARK));

        assertThat(file.findEditor()).contains(new EditorCommand("subl {file}:{line}"));
        assertThat(file.load().preferences().look().theme()).isEqualTo(Theme.DARK);
        assertThat(Files.readString(file.path())).contains("\"editor\"");
    }
}
