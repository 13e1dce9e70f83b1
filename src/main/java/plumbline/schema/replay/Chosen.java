package plumbline.schema.replay;

import org.jspecify.annotations.Nullable;

import plumbline.schema.name.DefaultNames;
import plumbline.schema.object.Space;
import plumbline.schema.object.Table;

/// Names for what a statement leaves without one, free in the schema as it stands.
public final class Chosen {

    private Chosen() {}

    /// For a sequence or an index.
    public static String relation(
            Draft draft, Table table, @Nullable String addition, String label) {
        return DefaultNames.choose(
                table.name(),
                addition,
                label,
                name -> draft.lookup().isTaken(table.schema(), Space.RELATION, name));
    }

    /// For a constraint that has an index, which takes the same name.
    public static String indexed(
            Draft draft, Table table, @Nullable String addition, String label) {
        return DefaultNames.choose(
                table.name(),
                addition,
                label,
                name ->
                        draft.lookup().isTaken(table.schema(), Space.RELATION, name)
                                || draft.lookup().isTaken(table.id(), Space.CONSTRAINT, name));
    }

    /// For a check or a foreign key.
    public static String constraint(
            Draft draft, Table table, @Nullable String addition, String label) {
        return DefaultNames.choose(
                table.name(),
                addition,
                label,
                name -> draft.lookup().isTaken(table.id(), Space.CONSTRAINT, name));
    }
}
