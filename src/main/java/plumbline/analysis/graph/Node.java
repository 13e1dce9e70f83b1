package plumbline.analysis.graph;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceSpan;

/// One thing in a graph; `id` is unique in it, `home` is the set or service that it belongs to, and
/// `span` the place that made it.
public record Node(String id, String name, Kind kind, String home, @Nullable SourceSpan span) {

    /// What it is.
    public enum Kind {
        TABLE,
        /// It is used, and nobody here makes it.
        ASSUMED_TABLE,
        /// A table of another set of migrations.
        OUTSIDE_TABLE,
        /// A table that was there, until a migration dropped it.
        DROPPED_TABLE,
        VIEW,
        SEQUENCE,
        TYPE,
        ROUTINE,
        TRIGGER,
        POLICY,
        RULE,
        EXTENSION,
        EVENT_TRIGGER,
        MIGRATION,
        SERVICE,
        DATABASE
    }
}
