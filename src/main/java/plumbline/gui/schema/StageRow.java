package plumbline.gui.schema;

import plumbline.source.SourceSpan;

import java.util.List;

/// A statement of a migration: where it stands, how it reads, what is dangerous about it, and why
/// what it does is not known for sure.
public record StageRow(SourceSpan span, String text, List<Note> dangers, List<String> doubts) {

    public StageRow {
        dangers = List.copyOf(dangers);
        doubts = List.copyOf(doubts);
    }

    /// One danger in words.
    public record Note(String text, boolean grave) {}

    boolean isUncertain() {
        return !doubts.isEmpty();
    }
}
