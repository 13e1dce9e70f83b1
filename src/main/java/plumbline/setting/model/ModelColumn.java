package plumbline.setting.model;

import plumbline.source.SourceSpan;

/// A column as a model sees it: its name, which is `named` when it is known and not guessed, and
/// its type as SQL, which is empty when it is not known.
public record ModelColumn(
        String name, boolean named, String type, Presence presence, SourceSpan span) {

    /// Whether a row may leave it out.
    public enum Presence {
        REQUIRED,
        OPTIONAL,
        UNKNOWN
    }

    /// The same, where its type comes from elsewhere.
    public ModelColumn untyped() {
        return new ModelColumn(name, named, "", presence, span);
    }
}
