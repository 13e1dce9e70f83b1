package plumbline.framework.liquibase.change;

import plumbline.framework.liquibase.Part;
import plumbline.framework.script.SqlText;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation.AlterSequence;
import plumbline.operation.SchemaOperation.CreateSequence;

/// The sequences behind columns that count, on PostgreSQL.
final class Counters {

    private Counters() {}

    /// Where the sequence of an identity begins and how it goes on, if the changelog says so.
    static void begin(ObjectName table, Part column, ChangeRun run) {
        String change = options(column);
        boolean counts = run.world().dialect() == Dialect.POSTGRESQL && !change.isEmpty();
        if (counts && column.isTrue("autoIncrement")) {
            ObjectName sequence = sequence(table, run.fold(column.get("name", "")));
            run.add(new AlterSequence(sequence, null, change), column);
        }
    }

    private static String options(Part column) {
        String start = column.get("startWith");
        String increment = column.get("incrementBy");
        return ((start == null ? "" : "START WITH " + start)
                        + (increment == null ? "" : " INCREMENT BY " + increment))
                .strip();
    }

    private static ObjectName sequence(ObjectName table, String column) {
        return new ObjectName(table.schema(), table.name() + "_" + column + "_seq");
    }

    /// `addAutoIncrement` makes no identity but a sequence that the default of the column asks.
    static void add(ObjectName table, String column, Part part, ChangeRun run) {
        ObjectName sequence = sequence(table, column);
        run.add(new CreateSequence(sequence, true, null, options(part)), part);
        run.add(new SetNotNull(table, column), part);
        String next = "nextval('" + SqlText.identifier(sequence) + "')";
        run.add(new SetDefault(table, column, next), part);
        run.add(new AlterSequence(sequence, table + "." + column, ""), part);
    }
}
