package plumbline.schema.ddl;

import plumbline.schema.expression.Expression;
import plumbline.schema.name.Quoted;
import plumbline.schema.object.Index;
import plumbline.schema.object.Index.IndexKey;
import plumbline.schema.object.Index.Shape;
import plumbline.schema.state.Naming;

import java.util.stream.Collectors;

/// The statement that makes an index.
public final class IndexDdl {

    private final Naming naming;

    public IndexDdl(Naming naming) {
        this.naming = naming;
    }

    /// `CREATE UNIQUE INDEX name ON table USING btree (a, b) WHERE …`.
    public String statement(Index index) {
        return statement(index, index.definition().onlyParent());
    }

    /// The same, on the table alone where its partitions have indexes of their own.
    String statement(Index index, boolean only) {
        Shape definition = index.definition();
        StringBuilder text = new StringBuilder("CREATE ");
        text.append(definition.unique() ? "UNIQUE INDEX " : "INDEX ")
                .append(Quoted.name(index.name()))
                .append(" ON ")
                .append(only ? "ONLY " : "")
                .append(naming.name(index.table()))
                .append(" USING ")
                .append(definition.method())
                .append(" (")
                .append(definition.keys().stream().map(this::key).collect(Collectors.joining(", ")))
                .append(')');
        if (!definition.include().isEmpty()) {
            text.append(" INCLUDE ").append(naming.columns(definition.include()));
        }
        text.append(definition.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "");
        if (definition.storage() != null) {
            text.append(" WITH (").append(definition.storage()).append(')');
        }
        Expression predicate = definition.predicate();
        if (predicate != null) {
            text.append(" WHERE ").append(naming.text(predicate));
        }
        return text.toString();
    }

    private String key(IndexKey key) {
        Expression expression = key.expression();
        String order = key.order().isEmpty() ? "" : " " + key.order();
        return expression == null
                ? Quoted.name(naming.stored(key.column())) + order
                : "(" + naming.text(expression) + ")" + order;
    }
}
