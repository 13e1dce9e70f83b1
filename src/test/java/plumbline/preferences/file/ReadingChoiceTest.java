package plumbline.preferences.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.preferences.Preferences;
import plumbline.preferences.ReadingChoice;

import java.nio.file.Path;
import java.util.Set;

/// What of a folder is read is kept for that folder.
final class ReadingChoiceTest {

    private static final Path MONO = Path.of("/srv/mono");
    private static final ReadingChoice CHOSEN =
            ReadingChoice.usual(MONO).leavingOut(Set.of("build", "dist"));

    @TempDir Path folder;

    @Test
    void itComesBackAsItWas() {
        PreferencesFile file = new PreferencesFile(folder.resolve("preferences.json"));
        file.save(Preferences.defaults().withReading(CHOSEN));

        Preferences loaded = file.load().preferences();

        assertThat(loaded.readingOf(MONO)).isEqualTo(CHOSEN);
        assertThat(loaded.readingOf(Path.of("/srv/other")).asked()).isFalse();
    }

    @Test
    void whatNobodyChoseIsNotKept() {
        Preferences kept = Preferences.defaults().withReading(ReadingChoice.usual(MONO));

        assertThat(kept.reading()).isEmpty();
    }
}
