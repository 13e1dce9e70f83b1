package plumbline.analysis.database;

import plumbline.framework.MigrationSet;
import plumbline.source.SourceSpan;

import java.util.List;

/// One way in which a set of migrations reaches a database; `open` are the variables that nobody
/// here gives a value.
///
/// `environment` is the one of the configuration, or the compose file that gives the values.
public record DatabaseReach(
        String service,
        MigrationSet set,
        String environment,
        Way way,
        DatabaseIdentity identity,
        List<String> open,
        List<SourceSpan> evidence) {

    public DatabaseReach {
        open = List.copyOf(open);
        evidence = List.copyOf(evidence);
    }

    /// The same of one of several folders.
    DatabaseReach in(String folder) {
        return new DatabaseReach(
                service, set, environment, way, identity.in(folder), open, evidence);
    }

    /// How the address was found.
    public enum Way {
        /// It is written into the configuration.
        WRITTEN,
        /// A container of the service gives the variables that the configuration asks for.
        CONTAINER,
        /// The configuration says what holds where nothing else is given.
        DEFAULT,
        /// A container of the service has variables that are usually named so; whether the
        /// configuration asks for them is not known.
        USUAL_NAMES;

        boolean isSure() {
            return this == WRITTEN || this == CONTAINER;
        }
    }
}
