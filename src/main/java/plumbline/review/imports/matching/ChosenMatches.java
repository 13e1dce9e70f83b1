package plumbline.review.imports.matching;

import java.util.Map;

/// What a person said of which texts speak of which checks, before what is found by their words.
public record ChosenMatches(Map<Said, String> checks, CheckMatcher others) implements CheckMatcher {

    public ChosenMatches {
        checks = Map.copyOf(checks);
    }

    /// A text and the section that it stands in.
    public record Said(String section, String title) {}

    /// An empty id says that no check of the catalogue asks this.
    @Override
    public Match match(String section, String title) {
        String check = checks.get(new Said(section, title));
        if (check == null) {
            return others.match(section, title);
        }
        return check.isEmpty() ? Match.NONE : new Match(check, Match.Kind.CHOSEN);
    }
}
