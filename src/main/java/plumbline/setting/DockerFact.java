package plumbline.setting;

import plumbline.source.SourceSpan;

import java.util.List;

/// What a Dockerfile does; `stage` is the number of the build stage, the first one 0.
public sealed interface DockerFact extends Surrounding {

    int stage();

    /// Whether what is copied is there to be copied.
    enum Presence {
        PRESENT,
        ABSENT,
        /// There, but `.dockerignore` keeps it out.
        LEFT_OUT,
        /// Comes from another stage or image, or its name is computed.
        UNKNOWN
    }

    /// The image that a stage begins with; `last` is the stage that becomes the image.
    record From(String image, String name, boolean last, int stage, SourceSpan span)
            implements DockerFact {}

    /// A file or folder that is copied; `source` counts from the opened folder where it is known.
    record Copied(
            String source,
            String target,
            String fromStage,
            Presence presence,
            int stage,
            SourceSpan span)
            implements DockerFact {}

    /// A variable of the image or its build; a secret is shown masked.
    record Variable(
            String name,
            String shown,
            boolean argument,
            boolean literalSecret,
            int stage,
            SourceSpan span)
            implements DockerFact {}

    /// A command while the image is built; `writes` names a script that it writes by itself.
    record Built(
            String command,
            List<MigrationCommand> commands,
            String writes,
            int stage,
            SourceSpan span)
            implements DockerFact {

        public Built {
            commands = List.copyOf(commands);
        }
    }

    /// What runs when a container starts, and the migration commands that it leads to.
    record Start(
            boolean entrypoint,
            String command,
            List<MigrationCommand> commands,
            int stage,
            SourceSpan span)
            implements DockerFact {

        public Start {
            commands = List.copyOf(commands);
        }
    }

    /// A line of `.dockerignore`, which belongs to no stage.
    record LeftOut(String pattern, SourceSpan span) implements DockerFact {

        @Override
        public int stage() {
            return -1;
        }
    }
}
