package plumbline.schema.object;

/// What an object needs another one for, and what becomes of it when that is dropped.
public record Bond(int object, Strength strength) {

    /// The server's kinds of dependency.
    public enum Strength {
        /// The other cannot be dropped before this, unless by CASCADE.
        NORMAL,
        /// This goes with the other, silently.
        AUTO,
        /// This is part of the other: it cannot be dropped for itself.
        INTERNAL
    }

    public static Bond normal(int object) {
        return new Bond(object, Strength.NORMAL);
    }

    public static Bond auto(int object) {
        return new Bond(object, Strength.AUTO);
    }

    public static Bond internal(int object) {
        return new Bond(object, Strength.INTERNAL);
    }
}
