package plumbline.report;

import plumbline.review.imports.document.Claim;

/// A claim as what it is about and what it states.
public record ClaimWords(String what, String stated) {

    public static ClaimWords of(Claim claim) {
        return switch (claim) {
            case Claim.Share share ->
                    new ClaimWords(
                            share.applicableOnly() ? "passed of applicable" : "passed of all",
                            share.passed() + "/" + share.all());
            case Claim.Percent percent -> new ClaimWords("pass rate", percent.number() + "%");
            case Claim.Score score -> new ClaimWords("score", score.text());
            case Claim.Verdicts verdicts ->
                    new ClaimWords(verdicts.verdict().title(), Integer.toString(verdicts.count()));
            case Claim.Checks checks -> new ClaimWords("checks", Integer.toString(checks.count()));
            case Claim.Issues issues ->
                    new ClaimWords(
                            Spelled.id(issues.severity()) + " issues",
                            Integer.toString(issues.count()));
        };
    }
}
