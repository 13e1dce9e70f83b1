package plumbline.gui.keymap;

/// Where keys work; two that work in the same place must not be the same.
public enum KeyGroup {
    WINDOW,
    CELLS,
    REVIEW,
    MATRIX,
    FINDINGS,
    CATALOGUE,
    TIMELINE,
    GRAPH,
    SCHEMA;

    /// Whether what is meant here works in that place as well.
    boolean worksIn(KeyGroup place) {
        return this == place || (this == CELLS && (place == REVIEW || place == MATRIX));
    }

    /// Whether there is a place where both work.
    boolean meets(KeyGroup other) {
        return this == WINDOW || other == WINDOW || worksIn(other) || other.worksIn(this);
    }

    /// The key of its words.
    public String wordsKey() {
        return switch (this) {
            case WINDOW -> "keys.group.window";
            case CELLS -> "keys.group.cells";
            case REVIEW -> "keys.group.review";
            case MATRIX -> "keys.group.matrix";
            case FINDINGS -> "keys.group.findings";
            case CATALOGUE -> "keys.group.catalogue";
            case TIMELINE -> "keys.group.timeline";
            case GRAPH -> "keys.group.graph";
            case SCHEMA -> "keys.group.schema";
        };
    }
}
