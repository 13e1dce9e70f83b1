package plumbline.report;

import org.jspecify.annotations.Nullable;

import plumbline.review.imports.document.Claim;
import plumbline.review.imports.reconciling.Counted;
import plumbline.review.imports.reconciling.Flag;
import plumbline.review.score.Formula;
import plumbline.review.score.Tally;
import plumbline.source.Secrets;
import plumbline.words.Words;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What an old document says of itself, what its rows say, and why the two do not agree.
public final class ClaimSentences {

    private final Words words;

    public ClaimSentences(Words words) {
        this.words = words;
    }

    /// Empty where it claims nothing.
    public String document(@Nullable Claim claim) {
        return switch (claim) {
            case null -> "";
            case Claim.Share share -> scoped(share, said(share));
            case Claim.Percent percent ->
                    scoped(percent, words.get("report.claim.percent", percent.number()));
            case Claim.Score score -> scoped(score, words.get("report.claim.score", score.text()));
            case Claim.Verdicts verdicts ->
                    scoped(verdicts, verdicts.count() + " " + verdicts.verdict().title());
            case Claim.Checks checks ->
                    scoped(checks, words.get("report.claim.checks", checks.count()));
            case Claim.Issues issues ->
                    scoped(
                            issues,
                            words.get(
                                    "report.claim.issues",
                                    issues.count(),
                                    issues.severity().name()));
        };
    }

    private String said(Claim.Share share) {
        String key =
                share.applicableOnly() ? "report.claim.share-applicable" : "report.claim.share";
        return words.get(key, share.passed() + "/" + share.all());
    }

    private static String scoped(Claim claim, String said) {
        return claim.scope().isEmpty() ? said : claim.scope() + ": " + said;
    }

    /// What the rows give for it, and the issues where it counts these.
    public String rows(@Nullable Claim claim, @Nullable Counted rows, int issues) {
        return switch (claim) {
            case null -> "";
            case Claim.Issues of -> words.get("report.claim.issues", issues, of.severity().name());
            case Claim.Percent _, Claim.Score _ -> rows == null ? "" : percents(rows);
            case Claim.Share _, Claim.Verdicts _, Claim.Checks _ ->
                    rows == null ? "" : counts(rows.tally());
        };
    }

    private String counts(Tally tally) {
        return words.get(
                "report.claim.rows",
                tally.pass(),
                tally.partial(),
                tally.fail(),
                tally.notApplicable(),
                tally.total());
    }

    private String percents(Counted rows) {
        return words.get(
                "report.claim.percents",
                percent(rows.share(Formula.STRICT)),
                percent(rows.share(Formula.HALF_CREDIT)),
                percent(rows.share(Formula.LENIENT)));
    }

    private String percent(OptionalDouble share) {
        return share.isPresent()
                ? String.format(words.locale(), "%.1f %%", 100 * share.getAsDouble())
                : "–";
    }

    /// The codes of what does not agree.
    public static String codes(List<Flag> flags) {
        return flags.stream()
                .map(each -> each.code().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// What does not agree.
    public String why(List<Flag> flags) {
        return flags.stream()
                .map(each -> Secrets.mask(each.said().in(words)))
                .collect(Collectors.joining("\n"));
    }

    /// That it does.
    public String agrees() {
        return words.get("report.claim.agrees");
    }
}
