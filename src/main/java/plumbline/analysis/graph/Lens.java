package plumbline.analysis.graph;

/// What a graph shows.
public enum Lens {
    TABLES,
    MIGRATIONS,
    SERVICES,
    OBJECTS
}
