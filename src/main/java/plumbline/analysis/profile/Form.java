package plumbline.analysis.profile;

import java.util.List;
import java.util.regex.Pattern;

/// What the values of a switch look like, as a pattern and in words; `choices` are all of them
/// where those are few.
public record Form(Pattern pattern, String description, List<String> choices) {

    static final Form NUMBER = of("\\d{1,6}", "a whole number");
    static final Form VERSIONS =
            of("(9|[1-3]\\d)(\\s*-\\s*(9|[1-3]\\d))?", "a major version or two with a dash");

    /// A migration or a date; what is nearly a date would name no migration.
    static final Form BASELINE =
            of(
                    "(?s)\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|(?!\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}$).*",
                    "a migration, or a date such as 2024-05-01");

    static final Form NAMES = of("(?s).*", "names with commas between");

    public Form {
        choices = List.copyOf(choices);
    }

    static Form choice(String... choices) {
        List<String> all = List.of(choices);
        return new Form(
                Pattern.compile(String.join("|", all)), "one of " + String.join(", ", all), all);
    }

    private static Form of(String pattern, String description) {
        return new Form(Pattern.compile(pattern), description, List.of());
    }

    /// Whether a value looks so.
    public boolean fits(String value) {
        return pattern.matcher(value).matches();
    }
}
