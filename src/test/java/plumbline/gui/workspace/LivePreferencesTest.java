package plumbline.gui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.task.HeldTaskRunner;
import plumbline.preferences.Preferences;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.preferences.file.PreferencesFile;
import plumbline.problem.ProblemException;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class LivePreferencesTest {

    @TempDir Path home;
    private final HeldTaskRunner tasks = new HeldTaskRunner();

    @Test
    void aChangeIsSeenAtOnceAndSavedInTheBackground() {
        LivePreferences preferences = live();
        List<Theme> seen = new ArrayList<>();
        preferences.property().subscribe(now -> seen.add(now.look().theme()));

        preferences.change(before -> before.withTheme(Theme.DARK));

        assertThat(seen).containsExactly(Theme.SYSTEM, Theme.DARK);
        assertThat(file().path()).doesNotExist();
        tasks.perform(0);
        assertThat(saved().look().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void whatChangesNothingIsNotSaved() {
        LivePreferences preferences = live();
        preferences.change(before -> before.withTheme(Theme.SYSTEM));

        assertThat(tasks.count()).isZero();
    }

    @Test
    void theLatestStateIsSavedInWhateverOrderSavingsRun() {
        LivePreferences preferences = live();
        preferences.change(before -> before.withTheme(Theme.DARK));
        preferences.change(before -> before.withTheme(Theme.LIGHT));
        preferences.change(before -> before.withTextSize(TextSize.PERCENT_150));

        tasks.perform(2);
        tasks.perform(0);
        tasks.perform(1);

        assertThat(saved()).isEqualTo(preferences.get());
        assertThat(saved().look().theme()).isEqualTo(Theme.LIGHT);
        assertThat(saved().look().textSize()).isEqualTo(TextSize.PERCENT_150);
    }

    @Test
    void whoFollowsMayChangeOnceMore() {
        LivePreferences preferences = live();
        preferences
                .property()
                .subscribe(
                        now -> {
                            if (now.look().theme() == Theme.CONTRAST) {
                                preferences.change(before -> before.withReducedMotion(true));
                            }
                        });

        preferences.change(before -> before.withTheme(Theme.CONTRAST));
        tasks.perform(0);

        assertThat(saved().look().theme()).isEqualTo(Theme.CONTRAST);
        assertThat(saved().look().reducedMotion()).isTrue();
    }

    @Test
    void aSavingThatFailsIsAProblemOfItsTask() throws IOException {
        LivePreferences preferences = unwritable();

        assertThatExceptionOfType(ProblemException.class).isThrownBy(preferences::saveNow);
        assertThat(preferences.get().look().theme()).isEqualTo(Theme.DARK);
    }

    /// Nobody could read a problem then, and throwing it would keep the window from ending.
    @Test
    void atTheEndASavingThatFailsDoesNotThrow() throws IOException {
        assertThatCode(unwritable()::saveAtEnd).doesNotThrowAnyException();
    }

    @Test
    void atTheEndTheLatestStateIsSaved() {
        LivePreferences preferences = live();
        preferences.change(before -> before.withTheme(Theme.DARK));

        preferences.saveAtEnd();

        assertThat(saved().look().theme()).isEqualTo(Theme.DARK);
    }

    private LivePreferences live() {
        return new LivePreferences(Preferences.defaults(), file(), tasks, Words.english());
    }

    private LivePreferences unwritable() throws IOException {
        Files.writeString(home.resolve("config"), "a file where the folder should be");
        LivePreferences preferences = live();
        preferences.change(before -> before.withTheme(Theme.DARK));
        return preferences;
    }

    private PreferencesFile file() {
        return new PreferencesFile(home.resolve("config/preferences.json"));
    }

    private Preferences saved() {
        return file().load().preferences();
    }
}
