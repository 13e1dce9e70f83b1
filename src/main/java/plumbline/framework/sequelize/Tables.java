package plumbline.framework.sequelize;

import plumbline.framework.script.Settings;
import plumbline.operation.ObjectName;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.Optional;

/// Names of tables as Sequelize takes them; it quotes them, so they are not folded.
final class Tables {

    private Tables() {}

    /// `'users'` or `{tableName: 'users', schema: 'app'}`.
    static Optional<ObjectName> findName(Value value) {
        return switch (value) {
            case Value.Text text ->
                    Optional.of(named(text.content().display(), text.content().isDynamic()));
            case ObjectValue object ->
                    findName(Settings.member(object, "tableName"))
                            .map(table -> inSchema(table, Settings.member(object, "schema")));
            case Value.Unknown unknown ->
                    Optional.of(new ObjectName(null, "${" + unknown.expression() + "}", true));
            default -> Optional.empty();
        };
    }

    /// A dot separates the schema, as the tool quotes the two parts for themselves.
    private static ObjectName named(String name, boolean dynamic) {
        int dot = dynamic ? -1 : name.indexOf('.');
        return dot < 0
                ? new ObjectName(null, name, dynamic)
                : new ObjectName(name.substring(0, dot), name.substring(dot + 1), false);
    }

    private static ObjectName inSchema(ObjectName table, Value schema) {
        return new ObjectName(Texts.findKnown(schema).orElse(null), table.name(), table.dynamic());
    }
}
