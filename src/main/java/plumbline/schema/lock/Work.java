package plumbline.schema.lock;

/// Work on all rows of a relation while the locks are held; not `sure` where it hangs on what the
/// schema does not tell.
///
/// `relation` is 0 where the schema does not have it; an index is built over its table, a foreign
/// key is checked for the table that has it.
public record Work(Kind kind, int relation, String name, boolean sure) {

    /// What is done to the rows.
    public enum Kind {
        REWRITE,
        SCAN,
        INDEX_BUILD,
        FOREIGN_KEY_CHECK
    }
}
