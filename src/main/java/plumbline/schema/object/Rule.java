package plumbline.schema.object;

import java.util.List;

/// A rule that rewrites statements; `definition` is its statement from the event on.
public record Rule(int id, int table, String name, String definition) implements SchemaObject {

    @Override
    public Place place() {
        return new Place(Space.RULE, table, name);
    }

    @Override
    public List<Bond> bonds() {
        return Bonds.within(table).all();
    }

    @Override
    public Rule named(String newName) {
        return new Rule(id, table, newName, definition);
    }
}
