package plumbline.framework.typeorm.schema;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.text.TypeOrmNames;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;

/// The indexes of one table, out of `TableIndex` objects.
public final class Indexes {

    private final ObjectName table;
    private final Dialect dialect;
    private final SourceSpan span;

    public Indexes(ObjectName table, Dialect dialect, SourceSpan span) {
        this.table = table;
        this.dialect = dialect;
        this.span = span;
    }

    public Optional<CreateIndex> findIndex(Value options) {
        if (!(options instanceof ObjectValue)) {
            return Optional.empty();
        }
        List<String> columns = Options.texts(options, "columnNames");
        String where = Options.text(options, "where");
        IndexDefinition definition =
                new IndexDefinition(
                        name(options, columns, where),
                        table,
                        Options.isTrue(options, "isUnique"),
                        false,
                        method(options),
                        columns.stream().map(IndexDefinition.Key::ofColumn).toList(),
                        List.of(),
                        where,
                        false,
                        Options.place(options, span));
        return Optional.of(
                new CreateIndex(definition, Options.isTrue(options, "isConcurrent"), false));
    }

    /// The name of an index, given or made by the naming strategy.
    public String name(Value options, List<String> columns, @Nullable String where) {
        String given = Options.text(options, "name");
        return given == null ? TypeOrmNames.index(table.name(), columns, where) : given;
    }

    private String method(Value options) {
        if (Options.isTrue(options, "isSpatial")) {
            return dialect == Dialect.POSTGRESQL ? "gist" : "spatial";
        }
        return Options.isTrue(options, "isFulltext") ? "fulltext" : "btree";
    }
}
