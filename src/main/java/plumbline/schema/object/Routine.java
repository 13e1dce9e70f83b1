package plumbline.schema.object;

import java.util.List;

/// A function, procedure or aggregate; `arguments` tell it from others of its name, `parameters`
/// and `definition` are what stands inside the parentheses and behind them, and `changes` what was
/// altered since. `types` are the types of the schema that its signature needs.
public record Routine(
        int id,
        int schema,
        String name,
        String kind,
        List<String> arguments,
        String parameters,
        String definition,
        List<String> changes,
        List<Integer> types,
        String searchPath)
        implements SchemaObject {

    public Routine {
        arguments = List.copyOf(arguments);
        changes = List.copyOf(changes);
        types = List.copyOf(types);
    }

    /// Its name with the types of its arguments.
    public String signature() {
        return name + "(" + String.join(", ", arguments) + ")";
    }

    /// Where its name stands, which it may share with others.
    public Place placeOfName() {
        return new Place(Space.ROUTINE, schema, name);
    }

    @Override
    public Place place() {
        return new Place(Space.ROUTINE, schema, signature());
    }

    @Override
    public List<Bond> bonds() {
        return Bonds.in(schema).normal(types).all();
    }

    @Override
    public Routine named(String newName) {
        return new Routine(
                id,
                schema,
                newName,
                kind,
                arguments,
                parameters,
                definition,
                changes,
                types,
                searchPath);
    }

    /// The same in the place of another one.
    public Routine as(int newId) {
        return new Routine(
                newId,
                schema,
                name,
                kind,
                arguments,
                parameters,
                definition,
                changes,
                types,
                searchPath);
    }

    public Routine movedTo(int newSchema) {
        return new Routine(
                id,
                newSchema,
                name,
                kind,
                arguments,
                parameters,
                definition,
                changes,
                types,
                searchPath);
    }

    public Routine withChanges(List<String> newChanges) {
        return new Routine(
                id,
                schema,
                name,
                kind,
                arguments,
                parameters,
                definition,
                newChanges,
                types,
                searchPath);
    }
}
