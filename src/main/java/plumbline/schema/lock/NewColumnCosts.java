package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.SHARE_ROW_EXCLUSIVE;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnDefinition.Generated;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ObjectName;
import plumbline.schema.expression.Expression;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.lock.Bill.Target;
import plumbline.schema.lock.Work.Kind;
import plumbline.schema.object.UserType.Domain;
import plumbline.schema.replay.Types;
import plumbline.schema.rows.TypeChanges;
import plumbline.schema.rows.Volatilities;
import plumbline.schema.rows.Volatility;

import java.util.List;
import java.util.Optional;

/// What it costs to add a column: nothing but the lock where all rows get the same value.
final class NewColumnCosts {

    private final Bill bill;

    NewColumnCosts(Bill bill) {
        this.bill = bill;
    }

    void add(AddColumn operation) {
        ColumnDefinition definition = operation.definition();
        List<Target> tree = bill.lockTree(operation.table(), ACCESS_EXCLUSIVE);
        boolean there =
                bill.lookup().findColumn(tree.getFirst().id(), definition.name()).isPresent();
        if (there && operation.ifNotExists()) {
            return;
        }
        Volatility values = values(definition);
        if (values.compareTo(Volatility.UNKNOWN) >= 0) {
            tree.forEach(each -> bill.rewrite(each, values == Volatility.VOLATILE));
        }
        for (ConstraintDefinition each : definition.constraints()) {
            constraint(operation.table(), definition, each);
        }
    }

    /// How the values differ from row to row that the rows get which are there.
    private Volatility values(ColumnDefinition definition) {
        Generated generated = definition.generated();
        if (generated != null) {
            return generated.stored() ? Volatility.VOLATILE : Volatility.CONSTANT;
        }
        TypeUse type = Types.of(bill.lookup(), definition.type());
        boolean counted = Types.isSerial(definition.type());
        boolean constrained = new TypeChanges(bill.state(), bill.version()).isConstrained(type);
        if (counted || constrained || definition.identity() != Identity.NONE) {
            return Volatility.VOLATILE;
        }
        String value = definition.defaultValue();
        return value == null ? ofDomain(type) : new Volatilities(bill.state()).of(value);
    }

    /// A default that the domain brings is filled in for each row, constant or not.
    private Volatility ofDomain(TypeUse type) {
        Optional<Expression> value =
                bill.state().find(type.object(), Domain.class).map(Domain::defaultValue);
        return value.isPresent() ? Volatility.VOLATILE : Volatility.CONSTANT;
    }

    private void constraint(
            ObjectName table, ColumnDefinition column, ConstraintDefinition definition) {
        if (definition instanceof ForeignKey key && !column.hasDefault()) {
            // a column full of nulls refers to nothing that could be missing
            bill.lock(key.referencedTable(), SHARE_ROW_EXCLUSIVE);
        } else if (definition instanceof ConstraintDefinition.PrimaryKey
                || definition instanceof ConstraintDefinition.Unique) {
            bill.tree(bill.target(table)).forEach(each -> bill.work(Kind.INDEX_BUILD, each, true));
        } else if (!(definition instanceof ConstraintDefinition.NotNull)) {
            new ConstraintCosts(bill).add(table, definition);
        }
    }
}
