package plumbline.drawing.gallery;

import java.util.Locale;

/// What can be drawn for a report.
public enum Motif {
    /// When migrations came, all services below each other.
    TIMELINE,
    /// What depends on the tables that checks say most against.
    GRAPH,
    /// The schema of each set when all its migrations have run.
    SCHEMA;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
