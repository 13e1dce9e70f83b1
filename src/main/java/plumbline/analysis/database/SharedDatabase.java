package plumbline.analysis.database;

import plumbline.analysis.Certainty;
import plumbline.source.SourceSpan;

import java.util.List;

/// A database that several services reach, and what makes that sure or not.
public record SharedDatabase(
        DatabaseIdentity identity,
        List<DatabaseReach> reaches,
        Certainty certainty,
        Reason reason) {

    public SharedDatabase {
        reaches = List.copyOf(reaches);
    }

    /// Why it counts as one database; only the first two leave no doubt.
    public enum Reason {
        /// All name the same host, port and database.
        SAME_ADDRESS,
        /// All name the same container of one compose file, and the same database in it.
        SAME_CONTAINER,
        /// The host is whatever machine they run on.
        LOCAL_HOST,
        /// The host has a name that means different machines in different networks.
        SHORT_HOST_NAME,
        /// They name it for different environments.
        OTHER_ENVIRONMENTS,
        /// It is what holds where nothing else is given.
        BY_DEFAULT,
        /// The variables of the containers are named so, no configuration was seen to use them.
        USUAL_NAMES,
        /// They name the same database, the hosts are not known.
        HOST_NOT_KNOWN
    }

    public List<String> services() {
        return reaches.stream().map(DatabaseReach::service).distinct().sorted().toList();
    }

    public List<SourceSpan> evidence() {
        return reaches.stream().flatMap(each -> each.evidence().stream()).distinct().toList();
    }
}
