package plumbline.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

class UserFoldersTest {

    @TempDir Path home;

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "FreeBSD", "SunOS"})
    void onLinuxAndItsKinTheyAreTheOnesOfXdg(String system) {
        assertFolders(
                UserFolders.of(system, home, Map.<String, String>of()::get),
                home.resolve(".config/plumbline"),
                home.resolve(".local/share/plumbline"),
                home.resolve(".local/state/plumbline/logs"),
                home.resolve(".cache/plumbline"));
    }

    @Test
    void onLinuxTheEnvironmentMovesThem() {
        Map<String, String> environment =
                Map.of(
                        "XDG_CONFIG_HOME", home.resolve("c").toString(),
                        "XDG_DATA_HOME", home.resolve("d").toString(),
                        "XDG_STATE_HOME", home.resolve("s").toString(),
                        "XDG_CACHE_HOME", home.resolve("k").toString());

        assertFolders(
                UserFolders.of("Linux", home, environment::get),
                home.resolve("c/plumbline"),
                home.resolve("d/plumbline"),
                home.resolve("s/plumbline/logs"),
                home.resolve("k/plumbline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "relative/folder", "~/.config", "/bad\0name"})
    void whatIsNoAbsolutePathInTheEnvironmentCountsAsUnset(String value) {
        assertThat(UserFolders.of("Linux", home, Map.of("XDG_CONFIG_HOME", value)::get).config())
                .isEqualTo(home.resolve(".config/plumbline"));
    }

    @Test
    void onWindowsSettingsRoamAndTheRestStays() {
        Map<String, String> environment = new HashMap<>();
        Path appData = home.resolve("AppData");

        UserFolders unset = UserFolders.of("Windows 11", home, environment::get);
        environment.put("APPDATA", home.resolve("roaming").toString());
        environment.put("LOCALAPPDATA", home.resolve("local").toString());
        UserFolders set = UserFolders.of("Windows 11", home, environment::get);

        assertFolders(
                unset,
                appData.resolve("Roaming/Plumbline"),
                appData.resolve("Local/Plumbline/data"),
                appData.resolve("Local/Plumbline/logs"),
                appData.resolve("Local/Plumbline/cache"));
        assertFolders(
                set,
                home.resolve("roaming/Plumbline"),
                home.resolve("local/Plumbline/data"),
                home.resolve("local/Plumbline/logs"),
                home.resolve("local/Plumbline/cache"));
    }

    @Test
    void onMacTheyAreInTheLibrary() {
        assertFolders(
                UserFolders.of("Mac OS X", home, Map.<String, String>of()::get),
                home.resolve("Library/Application Support/Plumbline"),
                home.resolve("Library/Application Support/Plumbline/data"),
                home.resolve("Library/Logs/Plumbline"),
                home.resolve("Library/Caches/Plumbline"));
    }

    @Test
    void aSystemPropertyPutsAllBelowOneFolder() {
        String before = System.setProperty(UserFolders.HOME_PROPERTY, home.toString());
        try {
            assertFolders(
                    UserFolders.ofThisMachine(),
                    home.resolve("config"),
                    home.resolve("data"),
                    home.resolve("logs"),
                    home.resolve("cache"));
        } finally {
            restore(before);
        }
    }

    @Test
    void aBlankSystemPropertyCountsAsUnset() {
        String before = System.setProperty(UserFolders.HOME_PROPERTY, " ");
        try {
            assertThat(UserFolders.ofThisMachine().config()).isAbsolute();
            assertThat(UserFolders.ofThisMachine().config().getFileName().toString())
                    .isEqualToIgnoringCase("plumbline");
        } finally {
            restore(before);
        }
    }

    private static void restore(String before) {
        if (before == null) {
            System.clearProperty(UserFolders.HOME_PROPERTY);
        } else {
            System.setProperty(UserFolders.HOME_PROPERTY, before);
        }
    }

    private static void assertFolders(
            UserFolders folders, Path config, Path data, Path logs, Path cache) {
        assertThat(folders.config()).isEqualTo(config);
        assertThat(folders.data()).isEqualTo(data);
        assertThat(folders.logs()).isEqualTo(logs);
        assertThat(folders.cache()).isEqualTo(cache);
    }
}
