package plumbline.setting;

import plumbline.source.SourceSpan;

import java.util.List;

/// What a compose file starts together.
public sealed interface ComposeFact extends Surrounding {

    /// One container; where it `builds` its image, `folder` is handed to the build, and counts from
    /// the opened folder.
    ///
    /// `ofHome` when it is the service that the facts are about.
    record Container(
            String name,
            String image,
            boolean builds,
            String folder,
            String dockerfile,
            String command,
            List<MigrationCommand> commands,
            List<Dependence> dependsOn,
            boolean healthcheck,
            int replicas,
            boolean database,
            boolean ofHome,
            SourceSpan span)
            implements ComposeFact {

        public Container {
            commands = List.copyOf(commands);
            dependsOn = List.copyOf(dependsOn);
        }
    }

    /// What a container waits for: `service_healthy`, `service_started` …
    record Dependence(String name, String condition, SourceSpan span) {}

    /// How a value comes about.
    enum Source {
        LITERAL,
        VARIABLE,
        /// From outside, with a literal where nothing comes.
        DEFAULTED
    }

    /// A variable of a container; a secret is shown masked.
    record Variable(
            String container,
            String name,
            String shown,
            Source source,
            boolean secret,
            SourceSpan span)
            implements ComposeFact {}
}
