package plumbline.framework.liquibase.setup;

import plumbline.source.SourceSpan;

import java.util.Locale;

/// One value of a configuration file, under its full name with dots.
record Setting(String key, String value, SourceSpan span) {

    /// Whether its last name is that, however it is spelt: `change-log`, `changeLog`, `CHANGE_LOG`.
    boolean isNamed(String name) {
        return plain(key.substring(key.lastIndexOf('.') + 1)).equals(name);
    }

    String group() {
        return key.contains(".") ? key.substring(0, key.lastIndexOf('.')) : "";
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
