package plumbline.setting.model.drizzle;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.parse.script.FunctionLiteral;
import plumbline.parse.script.Property;
import plumbline.parse.script.Script;
import plumbline.parse.script.Statement;
import plumbline.setting.model.ModelColumn;
import plumbline.setting.model.ModelColumn.Presence;
import plumbline.setting.model.script.CallChain;
import plumbline.setting.model.script.Literals;

import java.util.List;
import java.util.Optional;

/// Reads the columns of one table.
final class DrizzleColumns {

    private final Script script;
    private final boolean recased;

    DrizzleColumns(Script script, boolean recased) {
        this.script = script;
        this.recased = recased;
    }

    List<ModelColumn> read(@Nullable Expression columns) {
        return object(columns) instanceof Expression.ObjectLiteral literal
                ? literal.properties().stream().flatMap(each -> find(each).stream()).toList()
                : List.of();
    }

    /// The object itself, or what a function without more than that returns.
    private static @Nullable Expression object(@Nullable Expression columns) {
        return columns instanceof FunctionLiteral function
                        && function.body().statements().size() == 1
                        && function.body().statements().getFirst() instanceof Statement.Return given
                ? given.value()
                : columns;
    }

    private Optional<ModelColumn> find(Property property) {
        return property instanceof Property.Keyed keyed
                        && keyed.key() instanceof Property.Named named
                ? CallChain.find(keyed.value()).map(each -> column(named, each))
                : Optional.empty();
    }

    private ModelColumn column(Property.Named key, CallChain chain) {
        CallChain.Step type = chain.first();
        Optional<String> told = Literals.findText(type.argument(0));
        Expression options = told.isPresent() ? type.argument(1) : type.argument(0);
        boolean required = chain.has("notNull") || chain.has("primaryKey");
        String sql = DrizzleTypes.sql(type.name(), options);
        boolean array = chain.has("array") && !sql.isEmpty();
        return new ModelColumn(
                told.orElse(key.name()),
                told.isPresent() || (!recased && DrizzleTypes.isKnown(type.name())),
                array ? sql + "[]" : sql,
                required || sql.endsWith("serial") ? Presence.REQUIRED : Presence.OPTIONAL,
                script.place(key.span()));
    }
}
