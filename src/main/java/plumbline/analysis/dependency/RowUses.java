package plumbline.analysis.dependency;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.ownership.TableUse.Kind;
import plumbline.operation.DataOperation;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.schema.dependency.TableMentions;

import java.util.List;
import java.util.function.BiConsumer;

/// Says which tables a statement about rows names.
final class RowUses {

    private final Dialect dialect;
    private final BiConsumer<ObjectName, Kind> use;

    RowUses(Dialect dialect, BiConsumer<ObjectName, Kind> use) {
        this.dialect = dialect;
        this.use = use;
    }

    void of(DataOperation operation) {
        switch (operation) {
            case DataOperation.Insert insert -> named(insert.query());
            case DataOperation.Update update -> {
                all(update.from());
                named(update.assignments());
                named(update.where());
            }
            case DataOperation.Delete delete -> {
                all(delete.using());
                named(delete.where());
            }
            case DataOperation.Merge merge -> all(List.of(merge.source()));
            case DataOperation.Select select -> all(select.sources());
            case DataOperation.SetSequenceValue value -> all(List.of(value.sequence()));
            case DataOperation.Copy _, DataOperation.Call _ -> {}
        }
        ObjectName table = operation.table();
        if (table != null && !(operation instanceof DataOperation.Select)) {
            use.accept(table, Kind.WRITES);
        }
    }

    private void all(List<ObjectName> tables) {
        tables.forEach(each -> use.accept(each, Kind.READS));
    }

    private void named(@Nullable String text) {
        if (text != null) {
            all(TableMentions.of(text, dialect));
        }
    }
}
