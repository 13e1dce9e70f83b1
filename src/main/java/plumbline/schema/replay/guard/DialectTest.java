package plumbline.schema.replay.guard;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tests on which database it is.
final class DialectTest {

    private static final Pattern ABOUT_DATABASE =
            Pattern.compile("(?i).*(client|dialect|driver|provider|db|database).*");

    private DialectTest() {}

    /// A value that names the database held against the name of one.
    static Answer answer(Comparison comparison, Dialect dialect) {
        if (!comparison.isEquality()) {
            return Answer.UNKNOWN;
        }
        Optional<String> right = comparison.right().findLiteral();
        TestText other = right.isPresent() ? comparison.left() : comparison.right();
        Set<Dialect> named =
                DialectNames.find(right.or(() -> comparison.left().findLiteral()).orElse(""));
        return named.isEmpty() || !isAboutDatabase(other)
                ? Answer.UNKNOWN
                : comparison.turned(Answer.of(named.contains(dialect)));
    }

    /// The labels of a choice, all of them names of databases; or what Liquibase asks.
    static Answer answer(TestText text, Dialect dialect) {
        List<Set<Dialect>> all = new ArrayList<>();
        boolean asked = text.is(0, "dbms") && !text.words().contains("!");
        for (int i = 0; i < text.size(); i++) {
            SqlToken token = text.get(i);
            boolean label = token.kind() == SqlToken.Kind.STRING;
            if (label
                    || (asked
                            && i > 0
                            && token.kind() == SqlToken.Kind.WORD
                            && !token.is("type"))) {
                all.add(DialectNames.find(label ? token.text().replace("'", "") : token.text()));
            } else if (!asked && !token.is("case") && !token.isSign(':')) {
                return Answer.UNKNOWN;
            }
        }
        return all.isEmpty() || all.stream().anyMatch(Set::isEmpty)
                ? Answer.UNKNOWN
                : Answer.of(all.stream().anyMatch(each -> each.contains(dialect)));
    }

    static boolean isAboutDatabase(TestText text) {
        return ABOUT_DATABASE.matcher(text.words()).matches();
    }
}
