package plumbline.gui.settings;

import plumbline.gui.workspace.LivePreferences;
import plumbline.preferences.Preferences;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;

/// What can be set about how the window looks.
public final class SettingsViewModel {

    private final LivePreferences preferences;

    public SettingsViewModel(LivePreferences preferences) {
        this.preferences = preferences;
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
}
