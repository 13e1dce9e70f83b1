package plumbline.gui.disposition;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import plumbline.review.decision.Disposition;

/// The kinds of dispositions in a list to choose from.
final class KindNames extends StringConverter<Disposition.@Nullable Kind> {

    private final DispositionWords words;

    KindNames(DispositionWords words) {
        this.words = words;
    }

    @Override
    public String toString(Disposition.@Nullable Kind kind) {
        return kind == null ? "" : words.kind(kind);
    }

    /// Nobody types one.
    @Override
    public Disposition.@Nullable Kind fromString(String name) {
        return null;
    }
}
