package plumbline.schema.lock;

public record RelationLock(int relation, String name, LockMode mode) {}
