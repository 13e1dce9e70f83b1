package plumbline.analysis.dependency;

import plumbline.analysis.Certainty;
import plumbline.source.SourceSpan;

import java.util.List;

/// A migration that uses something which is not there when it runs.
public record OrderViolation(
        Kind kind,
        MigrationKey user,
        MigrationKey other,
        String object,
        SourceSpan used,
        SourceSpan cause,
        Certainty certainty) {

    /// What is wrong with the order.
    public enum Kind {
        /// A later migration makes it.
        MADE_LATER,
        /// An earlier migration drops it or gives it another name.
        GONE_EARLIER
    }

    /// Where it is used, and where it is made or dropped.
    public List<SourceSpan> evidence() {
        return List.of(used, cause);
    }
}
