package plumbline.setting;

import plumbline.source.SourceSpan;

/// What a shell or PowerShell script does, line by line.
public sealed interface ScriptFact extends Surrounding {

    /// Runs a migration command.
    record Runs(MigrationCommand command) implements ScriptFact {

        @Override
        public SourceSpan span() {
            return command.span();
        }
    }

    /// Ends at the first command that fails; `native` programs too.
    record StopsOnError(boolean programsToo, SourceSpan span) implements ScriptFact {}

    /// Waits until the database answers.
    record WaitsForDatabase(String command, SourceSpan span) implements ScriptFact {}

    /// Hands over to what the container is to serve.
    record HandsOver(String command, SourceSpan span) implements ScriptFact {}

    /// Names a file of the opened folder, which may not exist.
    record Refers(String path, boolean exists, SourceSpan span) implements ScriptFact {}

    /// Makes, or takes back, a copy of a database.
    record Backup(String tool, boolean restores, SourceSpan span) implements ScriptFact {}
}
