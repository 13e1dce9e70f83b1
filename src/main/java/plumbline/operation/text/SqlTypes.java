package plumbline.operation.text;

import plumbline.operation.DataType;
import plumbline.operation.Dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Column types under one name each: the built-in ones as PostgreSQL prints them in full, all
/// others as an `ObjectName` prints theirs.
public final class SqlTypes {

    private static final Map<String, String> FULL_NAMES =
            Map.ofEntries(
                    Map.entry("int", "integer"),
                    Map.entry("int4", "integer"),
                    Map.entry("int2", "smallint"),
                    Map.entry("int8", "bigint"),
                    Map.entry("serial4", "serial"),
                    Map.entry("serial2", "smallserial"),
                    Map.entry("serial8", "bigserial"),
                    Map.entry("bool", "boolean"),
                    Map.entry("varchar", "character varying"),
                    Map.entry("char varying", "character varying"),
                    Map.entry("char", "character"),
                    Map.entry("bpchar", "character"),
                    Map.entry("varbit", "bit varying"),
                    Map.entry("decimal", "numeric"),
                    Map.entry("dec", "numeric"),
                    Map.entry("float4", "real"),
                    Map.entry("float8", "double precision"),
                    Map.entry("timestamptz", "timestamp with time zone"),
                    Map.entry("timetz", "time with time zone"));

    private static final Map<String, String> POSTGRES_NAMES =
            Map.of(
                    "timestamp", "timestamp without time zone",
                    "time", "time without time zone");

    private static final Map<String, String> OTHER_NAMES = Map.of("double", "double precision");

    private static final List<String> SERIALS = List.of("serial", "bigserial", "smallserial");

    private SqlTypes() {}

    /// The type as written, with its arguments, array brackets and the like.
    public static DataType of(String written, Dialect dialect) {
        return of(written, written, dialect);
    }

    /// The same, where a person reads it in another way (with `${…}` for holes).
    public static DataType of(String written, String display, Dialect dialect) {
        List<SqlToken> tokens = SqlTokens.of(written, dialect);
        List<String> words = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        int dimensions = 0;
        boolean quoted = false;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.isSign('(')) {
                i = arguments(written, tokens, i, arguments);
            } else if (token.isSign('[')) {
                dimensions++;
            } else if (token.is("array")) {
                dimensions += i + 1 < tokens.size() ? 0 : 1;
            } else if (token.isName() || token.isSign('.')) {
                boolean bracketed = token.text().startsWith("[");
                quoted |= token.kind() == SqlToken.Kind.QUOTED_NAME && !bracketed;
                words.add(bracketed ? SqlNames.stored(token.text(), dialect) : token.text());
            }
        }
        String name = quoted ? userType(words, dialect) : name(words, arguments, dialect);
        if (name.startsWith("_hole") && !display.equals(written)) {
            name = display.strip();
        }
        return new DataType(name, arguments, dimensions, display.strip());
    }

    /// Whether such a column counts up by itself.
    public static boolean isSerial(DataType type) {
        return SERIALS.contains(type.name());
    }

    /// Collects what stands in parentheses and gives the index of the closing one.
    private static int arguments(String text, List<SqlToken> tokens, int open, List<String> found) {
        int depth = 0;
        int from = tokens.get(open).end();
        for (int i = open; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
            if (depth == 0 || (depth == 1 && token.isSign(','))) {
                String argument = text.substring(from, token.start()).strip();
                if (!argument.isEmpty()) {
                    found.add(argument);
                }
                from = token.end();
            }
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private static String name(List<String> words, List<String> arguments, Dialect dialect) {
        String lower = String.join(" ", words).toLowerCase(Locale.ROOT);
        String plain = lower.startsWith("pg_catalog . ") ? lower.substring(13) : lower;
        if (plain.contains(" . ") || plain.startsWith("_hole")) {
            return userType(words, dialect);
        }
        String base = withoutSuffix(plain);
        String suffix = plain.substring(base.length());
        return fullName(base, words, arguments, dialect) + suffix;
    }

    /// MySQL writes `unsigned` and `zerofill` behind any number type.
    private static String withoutSuffix(String name) {
        int cut = name.indexOf(" unsigned");
        int other = name.indexOf(" zerofill");
        int at = cut < 0 ? other : cut;
        return at < 0 ? name : name.substring(0, at);
    }

    private static String fullName(
            String base, List<String> words, List<String> arguments, Dialect dialect) {
        if (base.startsWith("character ") || base.startsWith("national ")) {
            String bare = base.startsWith("national ") ? base.substring(9) : base;
            return FULL_NAMES.getOrDefault(bare, bare);
        }
        Map<String, String> own = dialect == Dialect.POSTGRESQL ? POSTGRES_NAMES : OTHER_NAMES;
        if (base.equals("float") && dialect == Dialect.POSTGRESQL) {
            return isShort(arguments) ? "real" : "double precision";
        }
        String known = own.getOrDefault(base, FULL_NAMES.getOrDefault(base, ""));
        if (!known.isEmpty()) {
            return known;
        }
        return words.size() > 1 || isAscii(base) ? base : userType(words, dialect);
    }

    private static boolean isShort(List<String> arguments) {
        return arguments.size() == 1
                && arguments.getFirst().matches("\\d{1,2}")
                && Integer.parseInt(arguments.getFirst()) <= 24;
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private static String userType(List<String> words, Dialect dialect) {
        return SqlNames.object(String.join("", words), dialect).toString();
    }
}
