package plumbline.setting.model.typeorm;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.setting.model.script.Literals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The types of TypeORM's columns as PostgreSQL has them; empty where that is not known.
final class EntityTypes {

    private static final Map<String, String> BY_ANNOTATION =
            Map.of(
                    "string", "varchar",
                    "String", "varchar",
                    "number", "integer",
                    "Number", "integer",
                    "boolean", "boolean",
                    "Boolean", "boolean",
                    "Date", "timestamp");
    private static final Map<String, String> OWN_WORDS =
            Map.of(
                    "simple-array", "text",
                    "simple-json", "text",
                    "datetime", "timestamp",
                    "float", "double precision",
                    "double", "double precision");

    /// Their names are made from those of tables.
    private static final Set<String> ENUMS = Set.of("enum", "simple-enum");

    private EntityTypes() {}

    /// Whether a class of the language stands for a type.
    static boolean isType(String name) {
        return BY_ANNOTATION.containsKey(name);
    }

    /// The type that options or a first argument ask for, else that of the field.
    static String of(@Nullable Expression asked, @Nullable Expression options, String annotation) {
        Expression told = asked != null ? asked : Literals.member(options, "type");
        if (told == null) {
            boolean enumerated = Literals.member(options, "enum") != null;
            return enumerated ? "" : sized(BY_ANNOTATION.getOrDefault(annotation, ""), options);
        }
        if (told instanceof Expression.Name name) {
            return sized(BY_ANNOTATION.getOrDefault(name.name(), ""), options);
        }
        return Literals.findText(told)
                .filter(word -> !ENUMS.contains(word))
                .map(word -> OWN_WORDS.getOrDefault(word, word.toLowerCase(Locale.ROOT)))
                .map(word -> sized(word, options))
                .orElse("");
    }

    private static String sized(String word, @Nullable Expression options) {
        if (word.isEmpty() || word.contains("(")) {
            return word;
        }
        Optional<String> length = Literals.findNumber(Literals.member(options, "length"));
        Optional<String> precision = Literals.findNumber(Literals.member(options, "precision"));
        Optional<String> scale = Literals.findNumber(Literals.member(options, "scale"));
        String size = length.or(() -> precision).orElse("");
        String both = scale.isPresent() && !size.isEmpty() ? size + "," + scale.get() : size;
        boolean array = Literals.findTruth(Literals.member(options, "array")).orElse(false);
        return put(word, both) + (array ? "[]" : "");
    }

    /// `timestamp with time zone` takes its precision in the middle.
    private static String put(String word, String size) {
        if (size.isEmpty()) {
            return word;
        }
        int zone = word.startsWith("time") ? word.indexOf(' ') : -1;
        return zone < 0
                ? word + "(" + size + ")"
                : word.substring(0, zone) + "(" + size + ")" + word.substring(zone);
    }
}
