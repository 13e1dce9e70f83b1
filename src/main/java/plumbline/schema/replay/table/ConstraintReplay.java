package plumbline.schema.replay.table;

import plumbline.operation.ConstraintOperation;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintOperation.AlterConstraint;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.ConstraintOperation.RenameConstraint;
import plumbline.operation.ConstraintOperation.ValidateConstraint;
import plumbline.operation.ConstraintTraits;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Dropping;

import java.util.List;
import java.util.Optional;

/// What becomes of constraints.
public final class ConstraintReplay {

    private ConstraintReplay() {}

    public static void apply(Draft draft, ConstraintOperation operation) {
        Optional<Table> table = Tables.needed(draft, operation.table(), ifExists(operation));
        if (table.isPresent()) {
            apply(draft, operation, table.get());
        }
    }

    private static boolean ifExists(ConstraintOperation operation) {
        return operation instanceof DropConstraint drop && drop.ifExists();
    }

    private static void apply(Draft draft, ConstraintOperation operation, Table table) {
        switch (operation) {
            case AddConstraint each -> Constraints.add(draft, table.id(), each.definition());
            case DropConstraint each -> drop(draft, table, each);
            case RenameConstraint each ->
                    find(draft, table, each.name())
                            .ifPresent(found -> Renaming.constraint(draft, found, each.newName()));
            case ValidateConstraint each ->
                    find(draft, table, each.name()).ifPresent(found -> validate(draft, found));
            case AlterConstraint each ->
                    find(draft, table, each.name())
                            .ifPresent(found -> defer(draft, found, each.traits()));
        }
    }

    private static void drop(Draft draft, Table table, DropConstraint operation) {
        String name = operation.name();
        Optional<TableConstraint> found =
                name == null
                        ? nameless(draft, table, operation)
                        : draft.lookup().findConstraint(table.id(), name);
        if (found.isEmpty()) {
            if (!operation.ifExists() && !table.assumed()) {
                draft.missing(table.name() + "." + (name == null ? "PRIMARY KEY" : name));
            }
            return;
        }
        drop(draft, found.get(), operation.cascade());
    }

    private static void drop(Draft draft, TableConstraint constraint, boolean cascade) {
        List<Table> below = Partitions.below(draft, constraint.table());
        if (Dropping.drop(draft, constraint.id(), cascade)) {
            for (Table each : below) {
                draft.lookup()
                        .findConstraint(each.id(), constraint.name())
                        .filter(TableConstraint::inherited)
                        .ifPresent(own -> drop(draft, own, cascade));
            }
        }
    }

    /// MySQL drops the primary key without a name.
    private static Optional<TableConstraint> nameless(
            Draft draft, Table table, DropConstraint operation) {
        if (!"PRIMARY KEY".equals(operation.constraintKind())) {
            return Optional.empty();
        }
        return draft.state()
                .usersOf(table.id(), PrimaryKey.class)
                .map(TableConstraint.class::cast)
                .findFirst();
    }

    private static void validate(Draft draft, TableConstraint constraint) {
        ConstraintTraits old = constraint.traits();
        ConstraintTraits valid =
                new ConstraintTraits(
                        false,
                        old.deferrable(),
                        old.initiallyDeferred(),
                        old.noInherit(),
                        old.notEnforced(),
                        old.temporal());
        Constraints.change(
                draft, constraint, id -> draft.get(id, TableConstraint.class).with(valid));
    }

    private static void defer(Draft draft, TableConstraint constraint, ConstraintTraits to) {
        ConstraintTraits old = constraint.traits();
        ConstraintTraits traits =
                new ConstraintTraits(
                        old.notValid(),
                        to.deferrable(),
                        to.initiallyDeferred(),
                        old.noInherit(),
                        to.notEnforced(),
                        old.temporal());
        Constraints.change(
                draft, constraint, id -> draft.get(id, TableConstraint.class).with(traits));
    }

    private static Optional<TableConstraint> find(Draft draft, Table table, String name) {
        Optional<TableConstraint> found = draft.lookup().findConstraint(table.id(), name);
        if (found.isEmpty() && !table.assumed()) {
            draft.missing(table.name() + "." + name);
        }
        return found;
    }
}
