package plumbline.framework.flyway.naming;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// What the name of a file says to Flyway; `version` is null for what has none, `event` for what is
/// no callback.
public record ScriptName(
        Kind kind, @Nullable FlywayVersion version, String description, String event) {

    public enum Kind {
        VERSIONED,
        UNDO,
        BASELINE,
        REPEATABLE,
        CALLBACK
    }

    public Optional<FlywayVersion> findVersion() {
        return Optional.ofNullable(version);
    }

    public boolean isMigration() {
        return kind != Kind.CALLBACK;
    }
}
