package plumbline.schema.object;

import java.util.List;
import java.util.SortedMap;

/// A sequence; `owner` is the column that it goes with, or 0, and `identity` when it is part of
/// that column. `options` are its clauses in capitals, each with its value.
public record Sequence(
        int id,
        int schema,
        String name,
        int owner,
        boolean identity,
        SortedMap<String, String> options)
        implements Relation {

    @Override
    public List<Bond> bonds() {
        Bonds bonds = Bonds.in(schema);
        return (identity ? bonds.internal(owner) : bonds.auto(List.of(owner))).all();
    }

    @Override
    public Sequence named(String newName) {
        return new Sequence(id, schema, newName, owner, identity, options);
    }

    @Override
    public Sequence movedTo(int newSchema) {
        return new Sequence(id, newSchema, name, owner, identity, options);
    }

    public Sequence ownedBy(int column) {
        return new Sequence(id, schema, name, column, identity, options);
    }

    public Sequence withOptions(SortedMap<String, String> newOptions) {
        return new Sequence(id, schema, name, owner, identity, newOptions);
    }
}
