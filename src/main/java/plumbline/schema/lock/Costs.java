package plumbline.schema.lock;

import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.DataOperation;
import plumbline.operation.IndexOperation;
import plumbline.operation.Operation;
import plumbline.operation.OtherOperation;
import plumbline.operation.RoutineOperation;
import plumbline.operation.SchemaOperation;
import plumbline.operation.SecurityOperation;
import plumbline.operation.SessionOperation;
import plumbline.operation.TableOperation;
import plumbline.operation.TypeOperation;
import plumbline.operation.ViewOperation;
import plumbline.schema.state.SchemaState;

/// What operations cost on a server of one version, as measured on PostgreSQL 11 to 18; what was
/// not measured follows the manual (https://www.postgresql.org/docs/current/explicit-locking.html
/// and the page of each command).
///
/// Of indexes only locks from SHARE UPDATE EXCLUSIVE are told: the weaker ones come with every
/// statement that plans a query, and stop nobody.
public final class Costs {

    private final int version;

    public Costs(int postgresMajorVersion) {
        this.version = postgresMajorVersion;
    }

    /// The cost of an operation on the schema as it is before it.
    public Cost of(Operation operation, SchemaState before) {
        Bill bill = new Bill(before, version);
        switch (operation) {
            case TableOperation each -> new TableCosts(bill).add(each);
            case ColumnOperation each -> new ColumnCosts(bill).add(each);
            case ConstraintOperation each -> new ConstraintCosts(bill).add(each);
            case IndexOperation each -> new IndexCosts(bill).add(each);
            case TypeOperation each -> new ObjectCosts(bill).add(each);
            case SchemaOperation each -> new ObjectCosts(bill).add(each);
            case ViewOperation each -> new ProgramCosts(bill).add(each);
            case RoutineOperation each -> new ProgramCosts(bill).add(each);
            case SecurityOperation each -> new SecurityCosts(bill).add(each);
            case SessionOperation each -> new UpkeepCosts(bill).add(each);
            case DataOperation each -> new UpkeepCosts(bill).add(each);
            case OtherOperation each -> new ObjectCosts(bill).add(each);
        }
        return bill.cost();
    }
}
