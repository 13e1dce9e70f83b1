package plumbline.framework.knex.handle;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.query.QueryBuilder;
import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.RawSql;
import plumbline.framework.knex.value.SqlExpression;
import plumbline.operation.ObjectName;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the function that `createView` is given works on.
final class ViewBuilder implements HostObject {

    private final List<String> columns = new ArrayList<>();
    private final List<ObjectName> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private @Nullable String query;
    private @Nullable EmbeddedText text;
    private boolean whole = true;

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

    /// The query, if all of it is known.
    Optional<EmbeddedText> findText(Site site) {
        if (text != null || query == null || !whole || query.contains("${")) {
            return Optional.ofNullable(whole ? text : null);
        }
        return Optional.of(Texts.text(query, site).content());
    }

    @Override
    public Value call(Call call) {
        switch (call.method()) {
            case "columns" -> columns.addAll(Names.all(call.arguments()));
            case "as" -> as(call.argument(0));
            case "checkOption" -> options.add("with check option");
            case "localCheckOption" -> options.add("with local check option");
            case "cascadedCheckOption" -> options.add("with cascaded check option");
            default -> call.notUnderstood();
        }
        return new Value.HostValue(this);
    }

    private void as(Value source) {
        if (source instanceof Value.HostValue(QueryBuilder builder)) {
            sources.addAll(builder.sources());
        }
        if (source instanceof Value.HostValue(RawSql raw)) {
            text = raw.findText().orElse(null);
        }
        whole =
                !(source instanceof Value.HostValue(SqlExpression expression))
                        || expression.isWhole();
        query =
                source instanceof Value.HostValue(SqlExpression expression)
                        ? expression.sql()
                        : Names.text(source);
    }
}
