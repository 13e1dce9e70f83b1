package plumbline.setting.model.drizzle;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.setting.model.script.Literals;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The functions that describe columns, and the types that they make.
final class DrizzleTypes {

    private static final Set<String> SAME =
            Set.of(
                    "serial",
                    "smallserial",
                    "bigserial",
                    "integer",
                    "smallint",
                    "bigint",
                    "boolean",
                    "text",
                    "varchar",
                    "char",
                    "numeric",
                    "decimal",
                    "real",
                    "json",
                    "jsonb",
                    "uuid",
                    "date",
                    "time",
                    "timestamp",
                    "interval",
                    "inet",
                    "cidr",
                    "macaddr",
                    "point",
                    "line",
                    "bytea");
    private static final Map<String, String> OTHERS =
            Map.of("doublePrecision", "double precision", "macaddr8", "macaddr8");

    private DrizzleTypes() {}

    static boolean isKnown(String function) {
        return SAME.contains(function) || OTHERS.containsKey(function);
    }

    /// Empty for enums and types of the project's own.
    static String sql(String function, @Nullable Expression options) {
        String word = OTHERS.getOrDefault(function, function.toLowerCase(Locale.ROOT));
        if (!isKnown(function)) {
            return "";
        }
        String sizes =
                Stream.of("length", "precision", "scale")
                        .flatMap(
                                each ->
                                        Literals.findNumber(Literals.member(options, each))
                                                .stream())
                        .collect(Collectors.joining(","));
        boolean zoned = Literals.findTruth(Literals.member(options, "withTimezone")).orElse(false);
        return word + (sizes.isEmpty() ? "" : "(" + sizes + ")") + (zoned ? " with time zone" : "");
    }
}
