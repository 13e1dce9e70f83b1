package plumbline.setting.model;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceSpan;

import java.util.List;

/// A table as a model of an object mapper sees it.
///
/// It is `named` when the name of the table is known, not guessed from that of the model; it is
/// `whole` when all of its columns are known.
public record Model(
        Mapper mapper,
        String name,
        @Nullable String schema,
        String table,
        boolean named,
        List<ModelColumn> columns,
        boolean whole,
        SourceSpan span) {

    public Model {
        columns = List.copyOf(columns);
    }
}
