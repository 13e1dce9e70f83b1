package plumbline.schema.replay.table;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintTraits;
import plumbline.schema.expression.Expression;
import plumbline.schema.expression.Piece.Form;
import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.name.DefaultNames;
import plumbline.schema.object.Column;
import plumbline.schema.object.Space;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.TableConstraint.Check;
import plumbline.schema.replay.Chosen;
import plumbline.schema.replay.Draft;

import java.util.List;
import java.util.function.IntFunction;

/// Makes constraints, under the server's names where they have none.
public final class Constraints {

    private Constraints() {}

    /// Adds a constraint to a table and to those below it.
    public static void add(Draft draft, int table, ConstraintDefinition definition) {
        String name = definition.name();
        if (name != null && draft.lookup().isTaken(table, Space.CONSTRAINT, name)) {
            draft.exists(name);
            return;
        }
        switch (definition) {
            case ConstraintDefinition.PrimaryKey key -> Keys.primary(draft, table, key);
            case ConstraintDefinition.Unique unique -> Keys.unique(draft, table, unique);
            case ConstraintDefinition.Exclusion each -> Keys.exclusion(draft, table, each);
            case ConstraintDefinition.ForeignKey key -> ForeignKeys.add(draft, table, key);
            case ConstraintDefinition.Check check -> check(draft, table, check);
            case ConstraintDefinition.NotNull each ->
                    Tables.column(draft, table, each.column())
                            .map(id -> draft.get(id, Column.class))
                            .ifPresent(column -> draft.put(column.withNotNull(true)));
        }
    }

    /// The columns of a key by name, in one word.
    public static String addition(Draft draft, List<Integer> columns) {
        List<String> names =
                columns.stream().map(each -> draft.get(each, Column.class).name()).toList();
        return DefaultNames.addition(DefaultNames.distinct(names));
    }

    private static void check(Draft draft, int table, ConstraintDefinition.Check check) {
        Expression expression = draft.binder().bind(check.expression(), table);
        Table owner = draft.get(table, Table.class);
        String name = check.name();
        String called =
                name == null
                        ? Chosen.constraint(draft, owner, onlyColumn(draft, expression), "check")
                        : name;
        put(draft, table, called, expression, check.traits(), false);
    }

    private static void put(
            Draft draft,
            int table,
            String name,
            Expression expression,
            ConstraintTraits traits,
            boolean inherited) {
        if (inherited && draft.lookup().isTaken(table, Space.CONSTRAINT, name)) {
            return;
        }
        draft.put(new Check(draft.newId(), table, name, expression, traits, inherited));
        if (!traits.noInherit()) {
            for (Table each : Partitions.below(draft, table)) {
                Expression own = Partitions.translated(draft, expression, each.id());
                put(draft, each.id(), name, own == null ? expression : own, traits, true);
            }
        }
    }

    /// A check that looks at one column is called after it.
    private static @Nullable String onlyColumn(Draft draft, Expression expression) {
        List<Integer> columns =
                expression
                        .mentions()
                        .filter(mention -> mention.form() == Form.COLUMN)
                        .map(Mention::object)
                        .distinct()
                        .toList();
        return columns.size() == 1 ? draft.get(columns.getFirst(), Column.class).name() : null;
    }

    /// Does the same to a constraint and to what the tables below took over from it.
    public static void change(
            Draft draft, TableConstraint constraint, IntFunction<TableConstraint> how) {
        draft.put(how.apply(constraint.id()));
        for (Table each : Partitions.below(draft, constraint.table())) {
            draft.lookup()
                    .findConstraint(each.id(), constraint.name())
                    .filter(TableConstraint::inherited)
                    .ifPresent(inherited -> change(draft, inherited, how));
        }
    }
}
