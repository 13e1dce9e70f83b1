package plumbline.gui.settings;

import plumbline.gui.dialog.Notices;
import plumbline.gui.workspace.LivePreferences;
import plumbline.preferences.Language;
import plumbline.preferences.Preferences;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.words.Words;

/// What can be set about how the window looks and speaks.
public final class SettingsViewModel {

    private final LivePreferences preferences;
    private final Notices notices;
    private final Words words;

    public SettingsViewModel(LivePreferences preferences, Notices notices, Words words) {
        this.preferences = preferences;
        this.notices = notices;
        this.words = words;
    }

    public Preferences now() {
        return preferences.get();
    }

    public void choose(Theme theme) {
        preferences.change(before -> before.withTheme(theme));
    }

    public void choose(TextSize size) {
        preferences.change(before -> before.withTextSize(size));
    }

    public void reduceMotion(boolean reduced) {
        preferences.change(before -> before.withReducedMotion(reduced));
    }

    /// The words on show were made at the start, so this is the one choice that is not seen at
    /// once.
    public void choose(Language language) {
        if (language != now().look().language()) {
            preferences.change(before -> before.withLanguage(language));
            notices.tell(words.get("settings.language.later"));
        }
    }
}
