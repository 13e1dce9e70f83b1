package plumbline.parse.script.value;

import plumbline.operation.Dialect;
import plumbline.source.SourceSpan;

import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// Something that makes a part of a script run sometimes, several times, or not everywhere.
public sealed interface Circumstance {

    /// Only when a test holds, or only when it does not. `expression` is the test as written,
    /// `tested` what it comes to.
    record When(String expression, boolean holds, Value tested, SourceSpan place)
            implements Circumstance {

        private static final int LONGEST = 300;
        private static final Pattern LOOKS =
                Pattern.compile(
                        "(?i)[^{}>]*\\b(has(Table|Column)|(table|column)Exists|getTable)\\b[^{}>]*\\)"
                            + "|\\(.+\\)");
        private static final Pattern VARIABLE = Pattern.compile("[\\w$]+(\\.[\\w$]+)*");

        /// The condition as a person reads it; a variable is shown with the look into the database
        /// that it was given.
        public String text() {
            String given = VARIABLE.matcher(expression).matches() ? given() : "";
            boolean more = given.length() <= LONGEST && LOOKS.matcher(given).matches();
            String test = more ? expression + " = " + given : expression;
            return holds ? test : "!(" + test + ")";
        }

        private String given() {
            return switch (tested) {
                case Value.Unknown unknown -> unknown.expression().strip().replaceAll("\\s+", " ");
                case Value.Choice choice -> chosen(choice);
                default -> "";
            };
        }

        /// When it is true, as far as it is nothing but true or false.
        private static String chosen(Value.Choice choice) {
            StringJoiner tests = new StringJoiner(" || ", "(", ")");
            for (Value.Option option : choice.options()) {
                if (!(option.value() instanceof Value.Bool bool)
                        || !(option.when() instanceof When when)) {
                    return "";
                }
                if (bool.value()) {
                    tests.add(when.text());
                }
            }
            return tests.toString();
        }
    }

    /// An unknown number of times.
    record Repeated(String expression, SourceSpan place) implements Circumstance {}

    /// Only on these databases, or on all but these; names of databases that nobody knows count for
    /// `expression` only.
    record OnDialect(String expression, Set<Dialect> dialects, boolean among)
            implements Circumstance {

        public OnDialect {
            dialects = Set.copyOf(dialects);
        }
    }

    /// Only after a failure, in a `catch`.
    record AfterFailure(String expression, SourceSpan place) implements Circumstance {}
}
