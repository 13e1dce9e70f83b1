package plumbline.operation.step;

/// How much of a statement was understood.
public enum Understanding {
    /// A grammar read all of it.
    FULL,
    /// Only what it does and to what was recognised.
    PARTLY,
    /// Nothing but where it begins and ends.
    NONE
}
