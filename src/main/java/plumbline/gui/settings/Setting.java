package plumbline.gui.settings;

import java.util.Arrays;
import java.util.List;

/// One thing that can be set, with its title and what it means behind its key.
enum Setting {
    THEME(Section.LOOK, "settings.theme"),
    TEXT_SIZE(Section.LOOK, "settings.text-size"),
    MOTION(Section.LOOK, "settings.motion"),
    LANGUAGE(Section.LOOK, "settings.language"),
    NAME(Section.PERSON, "settings.name"),
    EDITOR(Section.PERSON, "settings.editor"),
    FIRST_KEYS(Section.PERSON, "settings.first-keys"),
    REPORT_LANGUAGE(Section.REPORTS, "settings.report-language"),
    FORMULA(Section.REPORTS, "settings.formula"),
    EXTENT(Section.REPORTS, "settings.extent"),
    OPEN_WRITTEN(Section.REPORTS, "settings.open-written");

    private final Section section;
    private final String key;

    Setting(Section section, String key) {
        this.section = section;
        this.key = key;
    }

    Section section() {
        return section;
    }

    String key() {
        return key;
    }

    static List<Setting> in(Section section) {
        return Arrays.stream(values()).filter(each -> each.section == section).toList();
    }
}
