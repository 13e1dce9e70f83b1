package plumbline.schema.replay.guard;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One test on the rows of a catalogue: a column is one of those values. Without a column all rows
/// pass.
record Filter(String column, List<String> values, boolean turned) {

    private static final Filter EVERYTHING = new Filter("", List.of(), false);
    private static final Set<String> NEVER =
            Set.of("attisdropped", "tgisinternal", "relispartition", "attisinternal");
    private static final Set<String> SERVERS =
            Set.of("information_schema", "pg_catalog", "plpgsql");
    private static final Pattern OFTEN_BUILT_IN =
            Pattern.compile(
                    "uuid.*|gen_.*|st_.*|crypt|digest|hmac|similarity|unaccent.*|citext|hstore|ltree"
                        + "|vector|halfvec|geometry|geography|box2d|jsonb?|text|int[248]"
                        + "|bool|bytea|now|lower|upper|array_.*|string_.*|to_.*|_.*");

    Filter {
        values = List.copyOf(values);
    }

    /// Nothing where the test is about something else.
    static Optional<Filter> find(TestText given, SchemaState state) {
        TestText text = Conditions.bare(given);
        if (isAlways(text)) {
            return Optional.of(EVERYTHING);
        }
        int in = text.indexOf("in");
        if (in > 0 && text.isSign(in + 1, '(') && text.close(in + 1) == text.size() - 1) {
            boolean not = text.is(in - 1, "not");
            List<TestText> listed = text.part(in + 2, text.size() - 1).split(",");
            return make(text.part(0, not ? in - 1 : in), listed, not, state);
        }
        return Comparison.find(text)
                .filter(Comparison::isEquality)
                .flatMap(each -> isJoin(each) ? Optional.of(EVERYTHING) : compared(each, state));
    }

    private static Optional<Filter> compared(Comparison each, SchemaState state) {
        boolean not = each.operator().equals("<>");
        Optional<Filter> plain = make(each.left(), List.of(each.right()), not, state);
        return plain.isPresent() ? plain : make(each.right(), List.of(each.left()), not, state);
    }

    private static Optional<Filter> make(
            TestText column, List<TestText> values, boolean not, SchemaState state) {
        String name = column(column);
        List<String> found = new ArrayList<>();
        for (TestText value : values) {
            value(value, state).ifPresent(found::add);
        }
        return name.isEmpty() || found.size() != values.size()
                ? Optional.empty()
                : Optional.of(new Filter(name, found, not));
    }

    /// `NOT attisdropped`, `attnum > 0`.
    private static boolean isAlways(TestText text) {
        if (text.is(0, "not")) {
            return NEVER.contains(column(text.from(1)));
        }
        return Comparison.find(text)
                .filter(
                        each ->
                                (each.right().words().equals("0")
                                                && each.operator().equals(">")
                                                && column(each.left()).equals("attnum"))
                                        || (each.against() == Comparison.Against.FALSE
                                                && NEVER.contains(column(each.left()))))
                .isPresent();
    }

    private static boolean isJoin(Comparison test) {
        return isQualified(test.left()) && isQualified(test.right());
    }

    private static boolean isQualified(TestText text) {
        return text.size() == 3
                && text.get(0).kind() == SqlToken.Kind.WORD
                && text.isSign(1, '.')
                && text.get(2).kind() == SqlToken.Kind.WORD;
    }

    /// The name of a column, whatever it is said to be of, and whatever it is cast to.
    private static String column(TestText text) {
        int cast = cast(text);
        TestText plain = cast < 0 ? text : text.part(0, cast);
        boolean name =
                isQualified(plain)
                        || (plain.size() == 1 && plain.get(0).kind() == SqlToken.Kind.WORD);
        return name ? plain.get(plain.size() - 1).text().toLowerCase(Locale.ROOT) : "";
    }

    private static int cast(TestText text) {
        for (int i = 0; i + 1 < text.size(); i++) {
            if (text.isSign(i, ':') && text.isSign(i + 1, ':')) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> value(TestText given, SchemaState state) {
        TestText text = Conditions.bare(given);
        if (text.is(0, "current_schema")) {
            return Optional.of(state.searchPath().getFirst());
        }
        int cast = cast(text);
        boolean named =
                cast > 0 && text.size() > cast + 2 && text.get(cast + 2).text().startsWith("reg");
        TestText plain = cast < 0 ? text : text.part(0, cast);
        return plain.size() == 1 && plain.get(0).kind() == SqlToken.Kind.STRING
                ? plain.findLiteral().map(each -> named ? stored(each) : each)
                : Optional.empty();
    }

    private static String stored(String name) {
        ObjectName stored = SqlNames.object(name, Dialect.POSTGRESQL);
        return stored.toString();
    }

    Answer fits(Catalogue catalogue, Row row) {
        if (column.isEmpty()) {
            return Answer.YES;
        }
        return catalogue
                .find(row, column)
                .map(found -> Answer.of(found.stream().anyMatch(values::contains) != turned))
                .orElse(Answer.UNKNOWN);
    }

    /// What the server or an extension brings along is not in a schema that migrations make.
    boolean asksForBuiltIn(Catalogue catalogue) {
        boolean program = catalogue == Catalogue.TYPES || catalogue == Catalogue.ROUTINES;
        return values.stream()
                .anyMatch(
                        each ->
                                SERVERS.contains(each)
                                        || each.startsWith("pg_")
                                        || (program && OFTEN_BUILT_IN.matcher(each).matches()));
    }
}
