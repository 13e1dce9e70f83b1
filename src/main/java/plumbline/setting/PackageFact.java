package plumbline.setting;

import plumbline.source.SourceSpan;

import java.util.List;

/// What the package of a service declares: scripts and libraries.
public sealed interface PackageFact extends Surrounding {

    /// Who runs a named script.
    enum Runner {
        PACKAGE,
        MAKE,
        JUST
    }

    /// What a script is there for.
    enum Role {
        MIGRATE,
        ROLLBACK,
        RESET,
        MAKE,
        STATUS,
        PREVIEW,
        SETUP,
        SEED,
        PUSH,
        TEST,
        LINT,
        START,
        BUILD,
        BACKUP,
        OTHER
    }

    /// A named script, and the commands it leads to.
    record Script(
            Runner runner,
            String name,
            String command,
            Role role,
            List<MigrationCommand> commands,
            SourceSpan span)
            implements PackageFact {

        public Script {
            commands = List.copyOf(commands);
        }
    }

    /// A library that is asked for; one for `development` is not in a production install.
    record Dependency(String name, String version, boolean development, SourceSpan span)
            implements PackageFact {}
}
