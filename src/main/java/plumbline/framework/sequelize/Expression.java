package plumbline.framework.sequelize;

import plumbline.framework.script.SqlText;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;

import java.util.List;
import java.util.stream.Collectors;

/// SQL that stands for a value: `literal('now()')`, `fn('now')`, `col('a')`.
record Expression(String sql) implements HostObject {

    private static final String UNKNOWN = "…";

    static Expression literal(Value sql) {
        return new Expression(raw(sql));
    }

    static Expression function(List<Value> nameAndArguments) {
        if (nameAndArguments.isEmpty()) {
            return new Expression(UNKNOWN);
        }
        String arguments =
                nameAndArguments.stream()
                        .skip(1)
                        .map(Expression::of)
                        .collect(Collectors.joining(", "));
        return new Expression(raw(nameAndArguments.getFirst()) + "(" + arguments + ")");
    }

    static Expression column(Value name) {
        return new Expression(
                name instanceof Value.Text text && !text.content().isDynamic()
                        ? SqlText.identifier(text.content().text())
                        : raw(name));
    }

    static Expression cast(List<Value> valueAndType) {
        String value = valueAndType.isEmpty() ? UNKNOWN : of(valueAndType.getFirst());
        String type = valueAndType.size() < 2 ? UNKNOWN : raw(valueAndType.get(1));
        return new Expression("CAST(" + value + " AS " + type + ")");
    }

    /// A value the way SQL has it.
    static String of(Value value) {
        return value instanceof Value.HostValue(Expression expression)
                ? expression.sql()
                : SqlText.findLiteral(value).orElse(UNKNOWN);
    }

    private static String raw(Value value) {
        return value instanceof Value.Text(EmbeddedText content) ? content.display() : of(value);
    }
}
