package plumbline.schema.replay.guard;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Calls that ask which database it is: `client.includes('pg')`, `['pg', 'mysql2'].includes(name)`.
final class DialectCall {

    private static final Set<String> METHODS = Set.of("includes", "startswith", "endswith");
    private static final int SHORTEST_PART = 5;

    private DialectCall() {}

    static Answer answer(TestText text, Dialect dialect) {
        int open = open(text);
        if (open < 3 || !text.isSign(open - 2, '.') || !isMethod(text.get(open - 1))) {
            return Answer.UNKNOWN;
        }
        TestText asked = text.part(0, open - 2);
        TestText given = text.part(open + 1, text.size() - 1);
        Optional<String> part = given.findLiteral();
        if (part.isPresent()) {
            return DialectTest.isAboutDatabase(asked)
                    ? held(fitting(part.get()), dialect)
                    : Answer.UNKNOWN;
        }
        boolean list = asked.isSign(0, '[') && asked.isSign(asked.size() - 1, ']');
        return list && DialectTest.isAboutDatabase(given)
                ? held(listed(asked.part(1, asked.size() - 1)), dialect)
                : Answer.UNKNOWN;
    }

    /// The bracket that is closed at the end.
    private static int open(TestText text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.isSign(i, '(') && text.close(i) == text.size() - 1) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMethod(SqlToken token) {
        return METHODS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static Answer held(List<Set<Dialect>> named, Dialect dialect) {
        return named.isEmpty() || named.stream().anyMatch(Set::isEmpty)
                ? Answer.UNKNOWN
                : Answer.of(named.stream().anyMatch(each -> each.contains(dialect)));
    }

    /// A whole name, or what some of them begin with.
    private static List<Set<Dialect>> fitting(String part) {
        Set<Dialect> whole = DialectNames.find(part);
        return whole.isEmpty() && part.length() >= SHORTEST_PART
                ? DialectNames.startingWith(part)
                : List.of(whole);
    }

    private static List<Set<Dialect>> listed(TestText names) {
        List<Set<Dialect>> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            SqlToken token = names.get(i);
            if (token.kind() == SqlToken.Kind.STRING) {
                all.add(DialectNames.find(token.text().replace("'", "")));
            } else if (!token.isSign(',')) {
                return List.of();
            }
        }
        return all;
    }
}
