package plumbline.analysis.ownership;

import plumbline.analysis.TableKey;
import plumbline.framework.Migration;
import plumbline.source.SourceSpan;

/// One place where a migration of a service does something with a table or a view.
///
/// `guarded` when it does nothing where the table is there already, or is not there.
public record TableUse(
        String service,
        Migration migration,
        TableKey table,
        Kind kind,
        boolean guarded,
        SourceSpan span) {

    /// What it does.
    public enum Kind {
        CREATES,
        /// For the session only.
        CREATES_TEMPORARY,
        DROPS,
        /// Columns, constraints, indexes, policies, triggers, owners.
        CHANGES,
        /// Rows.
        WRITES,
        READS,
        /// A foreign key leads there.
        REFERS,
        /// It stands in the body of a routine or in the expression of a policy.
        MENTIONS
    }

    /// Whether the table is the service's own because of it.
    public boolean creates() {
        return kind == Kind.CREATES || kind == Kind.CREATES_TEMPORARY;
    }
}
