package plumbline.framework.sequelize;

import org.jspecify.annotations.Nullable;

import plumbline.framework.script.SqlText;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The SQL of a `where`: `{status: 'open', [Op.or]: [{a: 1}, {b: null}]}`.
final class Conditions {

    private static final int DEEPEST = 20;

    private Conditions() {}

    /// Nothing where there is no condition at all.
    static @Nullable String of(Value where) {
        return switch (where) {
            case Value.Nothing _ -> null;
            case ObjectValue object when object.properties().isEmpty() && !object.isOpen() -> null;
            default -> condition(where, " AND ", 0);
        };
    }

    private static String condition(Value where, String glue, int depth) {
        if (depth > DEEPEST) {
            return "…";
        }
        return switch (where) {
            case ObjectValue object -> object(object, glue, depth);
            case ListValue list ->
                    list.items().stream()
                            .map(each -> condition(each, " AND ", depth + 1))
                            .collect(Collectors.joining(glue, "(", ")"));
            default -> Expression.of(where);
        };
    }

    private static String object(ObjectValue object, String glue, int depth) {
        List<String> parts = new ArrayList<>();
        object.properties()
                .forEach(
                        (key, value) -> {
                            switch (key) {
                                case "$or" -> parts.add(condition(value, " OR ", depth + 1));
                                case "$and" -> parts.add(condition(value, " AND ", depth + 1));
                                case "$not" ->
                                        parts.add(
                                                "NOT ("
                                                        + condition(value, " AND ", depth + 1)
                                                        + ")");
                                default -> parts.add(column(SqlText.identifier(key), value));
                            }
                        });
        if (object.isOpen()) {
            parts.add("…");
        }
        return String.join(glue, parts);
    }

    private static String column(String name, Value value) {
        return switch (value) {
            case Value.Nothing _ -> name + " IS NULL";
            case ListValue list -> name + " IN (" + values(list) + ")";
            case ObjectValue tests ->
                    tests.properties().entrySet().stream()
                            .map(test -> test(name, test.getKey(), test.getValue()))
                            .collect(Collectors.joining(" AND "));
            default -> name + " = " + Expression.of(value);
        };
    }

    private static String test(String name, String operator, Value value) {
        boolean isNull = value instanceof Value.Nothing;
        return switch (operator) {
            case "$ne", "$not" ->
                    isNull ? name + " IS NOT NULL" : name + " <> " + Expression.of(value);
            case "$eq", "$is" -> isNull ? name + " IS NULL" : name + " = " + Expression.of(value);
            case "$gt" -> name + " > " + Expression.of(value);
            case "$gte" -> name + " >= " + Expression.of(value);
            case "$lt" -> name + " < " + Expression.of(value);
            case "$lte" -> name + " <= " + Expression.of(value);
            case "$in" -> name + " IN (" + values(value) + ")";
            case "$notIn" -> name + " NOT IN (" + values(value) + ")";
            case "$like" -> name + " LIKE " + Expression.of(value);
            case "$iLike" -> name + " ILIKE " + Expression.of(value);
            default -> name + " " + operator.replace("$", "") + " " + Expression.of(value);
        };
    }

    private static String values(Value value) {
        return QueryInterface.list(value).stream()
                .map(Expression::of)
                .collect(Collectors.joining(", "));
    }
}
