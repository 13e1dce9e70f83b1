package plumbline.schema.binding;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlTypes;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.object.Routine;
import plumbline.schema.state.Lookup;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The types that calls of functions give.
final class CallTypes {

    private static final Pattern RETURNS =
            Pattern.compile("(?i)\\breturns\\s+(?!null\\b|table\\b|setof\\b)([\\w.\"\\[\\]]+)");
    private static final Map<String, List<String>> RESULTS =
            Map.ofEntries(
                    Map.entry("bigint", List.of("count", "row_number", "rank", "dense_rank")),
                    Map.entry(
                            "text",
                            List.of(
                                    "upper lower initcap concat concat_ws trim btrim ltrim rtrim"
                                            + " replace regexp_replace substring substr left right"
                                            + " lpad rpad repeat split_part to_char md5 string_agg"
                                            + " format quote_ident quote_literal encode translate"
                                            + " array_to_string jsonb_typeof json_typeof overlay"
                                            + " reverse to_hex jsonb_pretty")),
                    Map.entry(
                            "integer",
                            List.of(
                                    "length char_length character_length octet_length position"
                                            + " ascii array_length cardinality array_position"
                                            + " jsonb_array_length json_array_length ntile"
                                            + " width_bucket strpos")),
                    Map.entry("boolean", List.of("exists bool_or bool_and every starts_with")),
                    Map.entry("numeric", List.of("extract")),
                    Map.entry("double precision", List.of("date_part random percent_rank")),
                    Map.entry("uuid", List.of("gen_random_uuid uuid_generate_v4")),
                    Map.entry(
                            "timestamp with time zone",
                            List.of(
                                    "now clock_timestamp statement_timestamp to_timestamp"
                                            + " transaction_timestamp")),
                    Map.entry("interval", List.of("age make_interval")),
                    Map.entry("date", List.of("to_date make_date")),
                    Map.entry(
                            "jsonb",
                            List.of(
                                    "jsonb_build_object jsonb_build_array jsonb_agg jsonb_set"
                                            + " jsonb_object_agg to_jsonb jsonb_strip_nulls"
                                            + " jsonb_object jsonb_extract_path")),
                    Map.entry(
                            "json",
                            List.of(
                                    "json_build_object json_build_array json_agg row_to_json"
                                            + " json_object_agg to_json json_strip_nulls")),
                    Map.entry("tsvector", List.of("to_tsvector setweight")));

    private final Lookup lookup;
    private final Names names;
    private final ValueTypes values;

    CallTypes(Lookup lookup, Names names, ValueTypes values) {
        this.lookup = lookup;
        this.names = names;
        this.values = values;
    }

    /// Words that are values without parentheses.
    static @Nullable TypeUse constant(String word) {
        return switch (word) {
            case "true", "false" -> TypeUse.builtIn("boolean");
            case "current_timestamp" -> TypeUse.builtIn("timestamp with time zone");
            case "localtimestamp" -> TypeUse.builtIn("timestamp without time zone");
            case "current_date" -> TypeUse.builtIn("date");
            case "current_user", "session_user", "current_role" -> TypeUse.builtIn("name");
            default -> null;
        };
    }

    /// The name stands from one token up to the opening parenthesis.
    @Nullable TypeUse of(int from, int open) {
        String name = names.stored(open - 1);
        List<int[]> arguments = names.listed(open);
        TypeUse own = own(from, open);
        if (own != null) {
            return own;
        }
        return switch (name) {
            case "cast" -> cast(open);
            case "coalesce", "greatest", "least" -> values.first(arguments);
            case "nullif", "lag", "lead", "first_value", "last_value", "nth_value" ->
                    at(arguments, 0);
            case "min", "max" -> extreme(at(arguments, 0));
            case "sum" -> sum(at(arguments, 0));
            case "avg" -> average(at(arguments, 0));
            case "array_agg" -> Arithmetic.array(bareOf(at(arguments, 0)));
            case "unnest" -> elementOf(at(arguments, 0));
            case "abs", "mod", "array_append", "array_remove" -> bareOf(at(arguments, 0));
            case "round", "ceil", "ceiling", "floor", "trunc" -> rounded(at(arguments, 0));
            case "date_trunc" -> truncated(at(arguments, 1));
            default -> result(name);
        };
    }

    private static @Nullable TypeUse result(String name) {
        return RESULTS.entrySet().stream()
                .filter(
                        each ->
                                each.getValue().stream()
                                        .anyMatch(all -> List.of(all.split(" ")).contains(name)))
                .map(each -> TypeUse.builtIn(each.getKey()))
                .findFirst()
                .orElse(null);
    }

    /// What a routine of the schema returns.
    private @Nullable TypeUse own(int from, int open) {
        for (Routine routine : lookup.routines(names.object(from, open))) {
            Matcher returns = RETURNS.matcher(routine.definition());
            if (returns.find()) {
                TypeUse type = lookup.type(SqlTypes.of(returns.group(1), Dialect.POSTGRESQL));
                return type.name().startsWith("any") ? any(routine, type, open) : type;
            }
        }
        return null;
    }

    /// `anyelement` is what the first argument of such a type is.
    private @Nullable TypeUse any(Routine routine, TypeUse type, int open) {
        List<int[]> arguments = names.listed(open);
        for (int i = 0; i < routine.arguments().size(); i++) {
            TypeUse given =
                    routine.arguments().get(i).equals(type.name()) ? at(arguments, i) : null;
            if (given != null) {
                return Arithmetic.bare(given);
            }
        }
        return null;
    }

    private @Nullable TypeUse at(List<int[]> arguments, int index) {
        if (index >= arguments.size()) {
            return null;
        }
        int[] argument = arguments.get(index);
        int from = names.isWord(argument[0], "distinct") ? argument[0] + 1 : argument[0];
        return values.of(from, argument[1]);
    }

    private @Nullable TypeUse cast(int open) {
        int close = names.closing(open);
        for (int i = close - 1; i > open; i--) {
            if (names.isWord(i, "as")) {
                String written = names.written(i + 1, close);
                return lookup.type(SqlTypes.of(written, Dialect.POSTGRESQL));
            }
        }
        return null;
    }

    private static @Nullable TypeUse bareOf(@Nullable TypeUse type) {
        return type == null ? null : Arithmetic.bare(type);
    }

    private static @Nullable TypeUse elementOf(@Nullable TypeUse type) {
        return type == null ? null : Arithmetic.element(type);
    }

    private static @Nullable TypeUse extreme(@Nullable TypeUse type) {
        boolean text = type != null && type.name().equals("character varying");
        return text ? TypeUse.builtIn("text") : bareOf(type);
    }

    private static @Nullable TypeUse sum(@Nullable TypeUse type) {
        if (type == null) {
            return null;
        }
        return switch (type.name()) {
            case "smallint", "integer" -> TypeUse.builtIn("bigint");
            case "bigint", "numeric" -> TypeUse.builtIn("numeric");
            default -> Arithmetic.bare(type);
        };
    }

    private static @Nullable TypeUse average(@Nullable TypeUse type) {
        if (type == null) {
            return null;
        }
        return switch (type.name()) {
            case "real", "double precision" -> TypeUse.builtIn("double precision");
            case "interval" -> TypeUse.builtIn("interval");
            default -> TypeUse.builtIn("numeric");
        };
    }

    private static @Nullable TypeUse rounded(@Nullable TypeUse type) {
        boolean exact = type != null && type.name().equals("numeric");
        return type == null ? null : TypeUse.builtIn(exact ? "numeric" : "double precision");
    }

    private static @Nullable TypeUse truncated(@Nullable TypeUse type) {
        boolean date = type != null && type.name().equals("date");
        return date ? TypeUse.builtIn("timestamp with time zone") : bareOf(type);
    }
}
