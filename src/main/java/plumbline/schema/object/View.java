package plumbline.schema.object;

import plumbline.schema.expression.Expression;

import java.util.List;
import java.util.SortedMap;

/// A view or a materialised view; `columns` are the names of what it gives, empty where the query
/// does not tell them. `options` are those of WITH and of WITH CHECK OPTION.
public record View(
        int id,
        int schema,
        String name,
        boolean materialized,
        List<String> columns,
        Expression query,
        SortedMap<String, String> options)
        implements Relation {

    public View {
        columns = List.copyOf(columns);
    }

    @Override
    public List<Bond> bonds() {
        return Bonds.in(schema).mentions(query).all();
    }

    @Override
    public View named(String newName) {
        return new View(id, schema, newName, materialized, columns, query, options);
    }

    @Override
    public View movedTo(int newSchema) {
        return new View(id, newSchema, name, materialized, columns, query, options);
    }

    public View withQuery(Expression newQuery) {
        return new View(id, schema, name, materialized, columns, newQuery, options);
    }

    public View withColumns(List<String> newColumns) {
        return new View(id, schema, name, materialized, newColumns, query, options);
    }

    public View withOptions(SortedMap<String, String> newOptions) {
        return new View(id, schema, name, materialized, columns, query, newOptions);
    }
}
