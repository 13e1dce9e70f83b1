package plumbline.framework.knex.handle;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.query.QueryBuilder;
import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.SqlExpression;
import plumbline.operation.ObjectName;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;

/// What the function that `createView` is given works on.
final class ViewBuilder implements HostObject {

    private final List<String> columns = new ArrayList<>();
    private final List<ObjectName> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private @Nullable String query;

    List<String> columns() {
        return columns;
    }

    List<ObjectName> sources() {
        return sources;
    }

    String options() {
        return String.join(", ", options);
    }

    String query() {
        return query == null ? "" : query;
    }

    @Override
    public Value call(Call call) {
        switch (call.method()) {
            case "columns" -> columns.addAll(Names.all(call.arguments()));
            case "as" -> as(call.argument(0));
            case "checkOption", "localCheckOption", "cascadedCheckOption" ->
                    options.add(call.method());
            default -> call.notUnderstood();
        }
        return new Value.HostValue(this);
    }

    private void as(Value source) {
        if (source instanceof Value.HostValue(QueryBuilder builder)) {
            sources.addAll(builder.sources());
        }
        query =
                source instanceof Value.HostValue(SqlExpression expression)
                        ? expression.sql()
                        : Names.text(source);
    }
}
