package plumbline.operation;

import org.jspecify.annotations.Nullable;

/// What is done to the session, its transaction, and the upkeep of tables.
public sealed interface SessionOperation extends Operation {

    /// How far a setting reaches.
    enum Scope {
        SESSION,
        LOCAL,
        ROLE,
        DATABASE,
        SYSTEM
    }

    /// `owner` is the role or database of such a scope; a null `value` resets.
    record SetSetting(String name, @Nullable String value, Scope scope, @Nullable String owner)
            implements SessionOperation {}

    /// `command` in capitals: `BEGIN`, `COMMIT`, `ROLLBACK`, `SAVEPOINT` …
    record TransactionControl(String command) implements SessionOperation {

        @Override
        public String name() {
            return command;
        }
    }

    /// A statement that the session keeps under a name; not `kept` once it is let go.
    record PreparedStatement(String name, boolean kept) implements SessionOperation {}

    record SetConstraints(String names, boolean deferred) implements SessionOperation {}

    record Analyze(@Nullable ObjectName table) implements SessionOperation {}

    record Vacuum(@Nullable ObjectName table, boolean full) implements SessionOperation {}

    record Cluster(@Nullable ObjectName table, @Nullable String index) implements SessionOperation {

        @Override
        public @Nullable String name() {
            return index;
        }
    }
}
