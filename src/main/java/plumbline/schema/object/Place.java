package plumbline.schema.object;

/// Where a name stands: in which space, and in which schema or table (0 for the database itself).
public record Place(Space space, int owner, String name) {}
