package plumbline.check.locking.constraint;

import plumbline.analysis.subject.StepSubject;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.ConstraintOperation.ValidateConstraint;
import plumbline.operation.ConstraintTraits;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.lock.Work;
import plumbline.schema.object.Column;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.rows.NullProof;
import plumbline.schema.state.SchemaState;

import java.util.Collections;
import java.util.Optional;

/// What proves to the server that a column holds no null before it is made NOT NULL.
enum Proof {
    /// It cannot hold any.
    NOT_NULL_ALREADY,
    /// A CHECK, validated without stopping anybody.
    CHECKED,
    /// A CHECK of this transaction, which keeps its lock while the rows are read.
    CHECKED_HERE,
    /// A CHECK that holds for new rows only, which proves nothing.
    NOT_VALID,
    /// Perhaps a constraint that is validated here and made elsewhere.
    PERHAPS,
    NONE;

    /// The first version that takes a CHECK for a proof.
    private static final int TRUSTS_CHECKS = 12;

    static Proof of(StepSubject step, SetNotNull set) {
        return step.findTable(set.table())
                .map(each -> of(step, set, each.id()))
                .orElseGet(() -> without(step, set));
    }

    private static Proof of(StepSubject step, SetNotNull set, int table) {
        Optional<Column> found = step.lookup().findColumn(table, set.column());
        if (found.filter(Column::notNull).isPresent()) {
            return NOT_NULL_ALREADY;
        }
        Column column =
                found.orElseGet(() -> nullable(step.before().nextId(), table, set.column()));
        SchemaState before = step.before().with(column);
        boolean reads = step.migration().set().costs().of(set, before).does(Work.Kind.SCAN);
        if (!reads) {
            boolean earlier = NullProof.isProved(validated(atStart(step), column), column);
            return earlier ? CHECKED : CHECKED_HERE;
        }
        boolean written = NullProof.isProved(validated(step.before(), column), column);
        return written && !NullProof.isProved(step.before(), column)
                ? NOT_VALID
                : without(step, set);
    }

    /// A column of which nobody here has said anything.
    private static Column nullable(int id, int table, String name) {
        return new Column(
                id,
                table,
                name,
                TypeUse.builtIn("unknown"),
                false,
                null,
                Identity.NONE,
                null,
                null,
                Collections.emptySortedMap(),
                false);
    }

    private static Proof without(StepSubject step, SetNotNull set) {
        boolean trusts = step.profile().oldestPostgres() >= TRUSTS_CHECKS;
        return trusts
                        && step.migration().steps(step.way()).stream()
                                .limit(step.position())
                                .anyMatch(each -> isStrange(each, set))
                ? PERHAPS
                : NONE;
    }

    /// Whether a step validates a constraint of the table that nobody here has made.
    private static boolean isStrange(StepSubject step, SetNotNull set) {
        return step.operation() instanceof ValidateConstraint validate
                && validate.table().equals(set.table())
                && step.findTable(set.table())
                        .flatMap(each -> step.lookup().findConstraint(each.id(), validate.name()))
                        .isEmpty();
    }

    /// The schema where the transaction of a step begins.
    private static SchemaState atStart(StepSubject step) {
        return step.migration().transactions(step.way()).stream()
                .filter(group -> group.wrapped() && group.steps().contains(step))
                .findFirst()
                .map(group -> group.steps().getFirst().before())
                .orElse(step.before());
    }

    /// The schema as if all CHECKs of the column's table were validated.
    private static SchemaState validated(SchemaState state, Column column) {
        SchemaState validated = state;
        for (TableConstraint.Check check :
                state.usersOf(column.table(), TableConstraint.Check.class).toList()) {
            if (check.traits().notValid()) {
                validated = validated.with(check.with(ConstraintTraits.PLAIN));
            }
        }
        return validated;
    }
}
