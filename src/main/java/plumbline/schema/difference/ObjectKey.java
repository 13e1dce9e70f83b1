package plumbline.schema.difference;

/// An object by what it is and what it is called, with its schema and its table: `column`,
/// `public.orders.total`. `table` is the name of the table that it stands in, else empty.
public record ObjectKey(String kind, String name, String table) implements Comparable<ObjectKey> {

    @Override
    public int compareTo(ObjectKey other) {
        int byName = name.compareTo(other.name);
        return byName == 0 ? kind.compareTo(other.kind) : byName;
    }
}
