package plumbline.analysis.profile;

import java.util.List;
import java.util.regex.Pattern;

/// What the values of a switch look like, as a pattern and in words.
public record Form(Pattern pattern, String description) {

    static final Form TEXT = new Form(Pattern.compile("(?s).*"), "any text");
    static final Form NUMBER = new Form(Pattern.compile("\\d{1,6}"), "a whole number");
    static final Form VERSIONS =
            new Form(
                    Pattern.compile("\\d{1,2}(\\s*-\\s*\\d{1,2})?"),
                    "a major version or two with a dash");
    static final Form NAMES = new Form(Pattern.compile("(?s).*"), "names with commas between");

    static Form choice(String... choices) {
        List<String> all = List.of(choices);
        return new Form(Pattern.compile(String.join("|", all)), "one of " + String.join(", ", all));
    }

    /// Whether a value looks so.
    public boolean fits(String value) {
        return pattern.matcher(value).matches();
    }
}
