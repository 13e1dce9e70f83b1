package plumbline.gui.settings;

import plumbline.gui.style.Icon;

/// The parts of the settings, in the order in which they stand.
public enum Section {
    LOOK("settings.section.look", Icon.LOOK),
    PERSON("settings.section.person", Icon.PERSON),
    KEYS("settings.section.keys", Icon.KEYS),
    REPORTS("settings.section.reports", Icon.REPORTS);

    private final String key;
    private final Icon icon;

    Section(String key, Icon icon) {
        this.key = key;
        this.icon = icon;
    }

    String key() {
        return key;
    }

    Icon icon() {
        return icon;
    }
}
