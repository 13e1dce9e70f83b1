package plumbline.check.rowsecurity;

import plumbline.analysis.subject.SetSubject;
import plumbline.operation.TableOperation.Persistence;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.state.SchemaState;

import java.util.Optional;
import java.util.stream.Stream;

/// Finds the tables whose rows belong to tenants.
final class TenantTables {

    private TenantTables() {}

    /// Those of a set after its last migration, without partitions, which are read by their table.
    static Stream<Table> of(SetSubject set) {
        return set.end()
                .all(Table.class)
                .filter(each -> isOwn(each) && findColumn(set, each).isPresent());
    }

    static boolean isOwn(Table table) {
        return !table.assumed()
                && !table.isPartition()
                && table.persistence() != Persistence.TEMPORARY;
    }

    /// The column that says whose a row is.
    static Optional<Column> findColumn(SetSubject set, Table table) {
        SchemaState end = set.end();
        return table.columns().stream()
                .flatMap(id -> end.find(id, Column.class).stream())
                .filter(each -> set.profile().isTenantColumn(each.name()))
                .findFirst();
    }
}
