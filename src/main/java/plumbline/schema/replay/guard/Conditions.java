package plumbline.schema.replay.guard;

import plumbline.operation.Dialect;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/// Asks a schema whether a condition holds, as far as the words of the condition tell; `known` are
/// the answers that stand already.
public final class Conditions {

    private static final int DEEPEST = 40;

    private final SchemaState state;
    private final Dialect dialect;
    private final Map<String, Answer> known;

    public Conditions(SchemaState state, Dialect dialect, Map<String, Answer> known) {
        this.state = state;
        this.dialect = dialect;
        this.known = known;
    }

    public Answer answer(String condition) {
        TestText text = TestText.of(condition);
        return text.isWhole() ? answer(text, 0) : Answer.UNKNOWN;
    }

    private Answer answer(TestText given, int depth) {
        TestText text = bare(given);
        Answer remembered = known.get(text.words());
        if (remembered != null) {
            return remembered;
        }
        return text.isEmpty() || depth > DEEPEST ? Answer.UNKNOWN : joined(text, depth);
    }

    /// `&&` may join nested tests as well as the parts of one, so that nobody knows whether it
    /// binds more than `||`: then both ways must come to the same.
    private Answer joined(TestText text, int depth) {
        List<TestText> both = text.split("&&");
        List<TestText> either = text.split("||");
        if (both.size() > 1 && either.size() > 1) {
            Answer one = all(both, depth, Answer::and);
            return one == all(either, depth, Answer::or) ? one : Answer.UNKNOWN;
        }
        if (both.size() > 1) {
            return all(both, depth, Answer::and);
        }
        either = either.size() > 1 ? either : text.split("or");
        if (either.size() > 1) {
            return all(either, depth, Answer::or);
        }
        both = text.split("and");
        return both.size() > 1 ? all(both, depth, Answer::and) : single(text, depth);
    }

    private Answer all(List<TestText> parts, int depth, BinaryOperator<Answer> how) {
        return parts.stream().map(each -> answer(each, depth + 1)).reduce(how).orElseThrow();
    }

    private Answer single(TestText text, int depth) {
        if (text.is(0, "not")) {
            return answer(text.from(1), depth + 1).negated();
        }
        Comparison comparison = Comparison.find(text).orElse(null);
        if (comparison != null) {
            return compared(comparison, depth);
        }
        if (text.isSign(0, '!')) {
            return answer(text.from(1), depth + 1).negated();
        }
        if (text.is(0, "boolean") && text.isSign(1, '(') && text.close(1) == text.size() - 1) {
            return answer(text.from(1), depth + 1);
        }
        return one(text);
    }

    private Answer compared(Comparison comparison, int depth) {
        Answer database = DialectTest.answer(comparison, dialect);
        if (database != Answer.UNKNOWN) {
            return database;
        }
        return switch (comparison.against()) {
            case TRUE -> comparison.turned(answer(comparison.tested(), depth + 1));
            case FALSE, NOTHING ->
                    comparison.turned(answer(comparison.tested(), depth + 1)).negated();
            case NUMBER -> counted(comparison);
            case ASSIGNED -> answer(comparison.tested(), depth + 1);
            case OTHER -> Answer.UNKNOWN;
        };
    }

    /// Only what a query counts can be held against a number.
    private Answer counted(Comparison comparison) {
        TestText query = bare(comparison.tested());
        return query.is(0, "select") && query.is(1, "count")
                ? comparison.count(new CatalogTest(state).answer(query))
                : Answer.UNKNOWN;
    }

    private Answer one(TestText text) {
        if (text.is(0, "exists") && text.isSign(1, '(') && text.close(1) == text.size() - 1) {
            return new CatalogTest(state).answer(bare(text.from(1)));
        }
        if (text.is(0, "select") && text.is(1, "exists") && text.isSign(2, '(')) {
            return text.close(2) == text.size() - 1 ? one(text.from(1)) : Answer.UNKNOWN;
        }
        if (text.size() == 1 && (text.is(0, "true") || text.is(0, "false"))) {
            return Answer.of(text.is(0, "true"));
        }
        Answer database = DialectTest.answer(text, dialect);
        Answer asked = database == Answer.UNKNOWN ? DialectCall.answer(text, dialect) : database;
        return asked == Answer.UNKNOWN ? new CallTest(state).answer(text) : asked;
    }

    /// Without `await` and the brackets around all of it.
    static TestText bare(TestText given) {
        TestText text = given;
        while (true) {
            if (text.is(0, "await")) {
                text = text.from(1);
            } else if (text.isSign(0, '(') && text.close(0) == text.size() - 1) {
                text = text.part(1, text.size() - 1);
            } else {
                return text;
            }
        }
    }
}
