package plumbline.review.imports.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the text below a heading is about.
enum Part {
    STRENGTHS(
            "(?:key )?strengths?|positives?(?: findings| aspects)?|what'?s working.*|what"
                    + " works.*|(?:key )?achievements|passed checks|good practices"),
    PASSING("(?:excellent|passing|passed)\\b.*|.*\\bexcellent (?:findings|implementation)"),
    /// What is known and nobody wants to change.
    STAYING("no fix(?:es)? (?:planned|needed|required)"),
    FIXES(
            ".*\\bremediations?\\b.*|.*\\bfix(?:es)?\\b(?!"
                    + " migrations).*|recommend.*|.*\\brecommendations?|.*action items?.*|next"
                    + " steps|improvements?.*"),
    ISSUES(
            "(?:(?:all|key|open|known|remaining|outstanding|main|top)"
                + " )?(?:issues?|findings|gaps)(?: (?:found|identified|summary))?"
                + "|(?:critical|high|medium|low|info|major|minor)\\b.*\\b(?:issues?|findings|gaps|problems)\\b.*"),
    SUMMARY(".*\\bsummary\\b.*|overview|pass rates? by .*|conclusion|overall.*"),
    /// Verdicts, or anything else.
    OTHER("(?!)");

    private final Pattern pattern;

    Part(String pattern) {
        this.pattern =
                Pattern.compile(
                        "(?:" + pattern + ")(?:\\s*[(:\\[✅–—-].*)?", Pattern.CASE_INSENSITIVE);
    }

    /// By the words of a heading, without numbers and signs.
    static Optional<Part> find(String title) {
        return Arrays.stream(values())
                .filter(each -> each.pattern.matcher(title).matches())
                .findFirst();
    }
}
