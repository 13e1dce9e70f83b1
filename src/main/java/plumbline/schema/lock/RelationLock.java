package plumbline.schema.lock;

/// The strongest lock that a statement takes on a relation; `relation` is 0 where the schema does
/// not have it, `name` is as a person reads it.
public record RelationLock(int relation, String name, LockMode mode) {}
