package plumbline.schema.object;

import org.jspecify.annotations.Nullable;

import plumbline.schema.expression.Expression;

import java.util.List;

/// A trigger of a table; `definition` is its statement in parts, `mode` is `ENABLE` and the like.
/// `function` is 0 where the schema does not have the function that it calls.
public record Trigger(
        int id,
        int table,
        String name,
        Definition definition,
        int function,
        String functionName,
        String mode,
        boolean inherited)
        implements SchemaObject {

    /// When it fires and what it passes on; `columns` are those whose update fires it, if not all.
    public record Definition(
            String timing,
            List<String> events,
            List<Integer> columns,
            boolean forEachRow,
            @Nullable Expression when,
            String arguments,
            @Nullable String transitionTables,
            boolean constraint,
            boolean deferrable,
            boolean initiallyDeferred,
            int fromTable) {

        public Definition {
            events = List.copyOf(events);
            columns = List.copyOf(columns);
        }

        /// The same on the columns of another table.
        public Definition on(List<Integer> newColumns) {
            return new Definition(
                    timing,
                    events,
                    newColumns,
                    forEachRow,
                    when,
                    arguments,
                    transitionTables,
                    constraint,
                    deferrable,
                    initiallyDeferred,
                    fromTable);
        }
    }

    @Override
    public Place place() {
        return new Place(Space.TRIGGER, table, name);
    }

    @Override
    public List<Bond> bonds() {
        return Bonds.within(table)
                .normal(List.of(function, definition.fromTable()))
                .normal(definition.columns())
                .mentions(definition.when())
                .all();
    }

    @Override
    public Trigger named(String newName) {
        return new Trigger(id, table, newName, definition, function, functionName, mode, inherited);
    }

    public Trigger withMode(String newMode) {
        return new Trigger(id, table, name, definition, function, functionName, newMode, inherited);
    }
}
