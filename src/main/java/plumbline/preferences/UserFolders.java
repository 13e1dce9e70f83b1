package plumbline.preferences;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Where Plumbline keeps what belongs to one person, as the operating system wants it.
///
/// Linux follows the [XDG Base Directory
/// Specification](https://specifications.freedesktop.org/basedir-spec/latest/).
public final class UserFolders {

    /// The system property that puts everything below one folder, for tests and portable use.
    public static final String HOME_PROPERTY = "plumbline.home.user";

    private final Path config;
    private final Path data;
    private final Path logs;
    private final Path cache;

    private UserFolders(Path config, Path data, Path logs, Path cache) {
        this.config = config;
        this.data = data;
        this.logs = logs;
        this.cache = cache;
    }

    /// The folders of whoever runs this program.
    public static UserFolders ofThisMachine() {
        String below = System.getProperty(HOME_PROPERTY, "");
        return below.isBlank()
                ? of(
                        System.getProperty("os.name"),
                        Path.of(System.getProperty("user.home")),
                        System::getenv)
                : below(Path.of(below).toAbsolutePath());
    }

    /// The folders below one base.
    public static UserFolders below(Path base) {
        return new UserFolders(
                base.resolve("config"),
                base.resolve("data"),
                base.resolve("logs"),
                base.resolve("cache"));
    }

    /// The folders of an operating system, by the name Java gives it.
    public static UserFolders of(
            String system, Path home, Function<String, @Nullable String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return onWindows(home, environment);
        }
        return name.startsWith("mac") ? onMac(home) : onLinux(home, environment);
    }

    private static UserFolders onWindows(
            Path home, Function<String, @Nullable String> environment) {
        Path roaming = findFolder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
        Path local = findFolder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
        return new UserFolders(
                roaming.resolve("Plumbline"),
                local.resolve("Plumbline/data"),
                local.resolve("Plumbline/logs"),
                local.resolve("Plumbline/cache"));
    }

    private static UserFolders onMac(Path home) {
        Path support = home.resolve("Library/Application Support/Plumbline");
        return new UserFolders(
                support,
                support.resolve("data"),
                home.resolve("Library/Logs/Plumbline"),
                home.resolve("Library/Caches/Plumbline"));
    }

    private static UserFolders onLinux(Path home, Function<String, @Nullable String> environment) {
        Path config = findFolder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        Path data = findFolder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        Path state = findFolder(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state"));
        Path cache = findFolder(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache"));
        return new UserFolders(
                config.resolve("plumbline"),
                data.resolve("plumbline"),
                state.resolve("plumbline/logs"),
                cache.resolve("plumbline"));
    }

    /// A relative folder counts as unset: the specification says so, and it would follow the shell.
    private static Optional<Path> findFolder(
            Function<String, @Nullable String> environment, String variable) {
        try {
            return Optional.ofNullable(environment.apply(variable))
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    /// What a person set.
    public Path config() {
        return config;
    }

    /// What Plumbline keeps for a person: copies of samples and the like.
    public Path data() {
        return data;
    }

    public Path logs() {
        return logs;
    }

    /// What can be worked out again at any time.
    public Path cache() {
        return cache;
    }
}
