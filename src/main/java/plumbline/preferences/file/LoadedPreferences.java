package plumbline.preferences.file;

import org.jspecify.annotations.Nullable;

import plumbline.preferences.Preferences;

import java.nio.file.Path;
import java.util.Optional;

/// Preferences as found on disk; a damaged file was moved to `setAsideAt` and defaults are in
/// force.
public record LoadedPreferences(Preferences preferences, @Nullable Path setAsideAt) {

    /// Where the damaged file is now, if there was one.
    public Optional<Path> findSetAside() {
        return Optional.ofNullable(setAsideAt);
    }
}
