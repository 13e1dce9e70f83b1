package plumbline.review.imports.reconciling;

import plumbline.check.Severity;
import plumbline.review.imports.document.Claim;
import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.score.Formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds what an audit says of itself as a whole against its rows.
final class ClaimFlags {

    private final OldAudit audit;
    private final Counted counted;
    private final List<Claim.Share> shares;
    private final List<Claim.Verdicts> verdicts;

    /// The sum of what is stated for each verdict.
    private final Map<OldVerdict, Integer> stated;

    private final List<Flag> flags = new ArrayList<>();

    private ClaimFlags(OldAudit audit) {
        this.audit = audit;
        this.counted = Counted.of(audit.rows());
        this.shares = whole(audit, Claim.Share.class);
        this.verdicts = whole(audit, Claim.Verdicts.class);
        this.stated =
                verdicts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Claim.Verdicts::verdict,
                                        Collectors.summingInt(Claim.Verdicts::count)));
    }

    static List<Flag> of(OldAudit audit) {
        ClaimFlags all = new ClaimFlags(audit);
        if (!audit.rows().isEmpty()) {
            all.total();
            all.counts();
        }
        if (!all.listsOnlyPassed()) {
            all.percents();
        }
        all.issues();
        return all.flags;
    }

    /// Where rows tell only what passed, and issues the rest, no share follows from the rows.
    private boolean listsOnlyPassed() {
        boolean faults = audit.rows().stream().anyMatch(each -> each.verdict().isNonPass());
        return audit.rows().isEmpty() || (!faults && !audit.issues().isEmpty());
    }

    private static <T extends Claim> List<T> whole(OldAudit audit, Class<T> kind) {
        return audit.claims(kind).stream().filter(each -> each.scope().isEmpty()).toList();
    }

    private void total() {
        shares.forEach(this::share);
        for (Claim.Checks each : whole(audit, Claim.Checks.class)) {
            if (!counted.mayBeAll(each.count())) {
                String message =
                        "says %d checks; there are %d rows"
                                .formatted(each.count(), counted.tally().total());
                flags.add(Flag.of(FlagCode.CLAIM_TOTAL, each.line(), message));
            }
        }
    }

    private void share(Claim.Share claim) {
        boolean fits =
                counted.isStrict(claim.passed(), claim.all())
                        || counted.isLenient(claim.passed(), claim.all());
        if (!fits) {
            String message =
                    "says %d/%d; the rows say %s (strict %s, half %s, lenient %s)"
                            .formatted(
                                    claim.passed(),
                                    claim.all(),
                                    counted.text(),
                                    counted.percent(Formula.STRICT),
                                    counted.percent(Formula.HALF_CREDIT),
                                    counted.percent(Formula.LENIENT));
            flags.add(Flag.of(FlagCode.CLAIM_TOTAL, claim.line(), message));
        }
        boolean named = counted.of(OldVerdict.NOT_APPLICABLE) > 0;
        if (claim.applicableOnly() && !named && claim.all() <= counted.tally().total()) {
            String message =
                    "says %d are applicable; no row of %d is marked N/A"
                            .formatted(claim.all(), counted.tally().total());
            flags.add(Flag.of(FlagCode.NA_IMPLIED, claim.line(), message));
        }
    }

    private void counts() {
        for (Claim.Verdicts each : verdicts) {
            int rows = counted.of(each.verdict());
            if (rows != each.count()) {
                String other = shareOf(each);
                flags.add(
                        Flag.of(
                                FlagCode.CLAIM_COUNT,
                                each.line(),
                                "says %d %s; %d rows do%s"
                                        .formatted(
                                                each.count(),
                                                each.verdict().title(),
                                                rows,
                                                other)));
            }
        }
    }

    /// Where the head counts passes in yet another way.
    private String shareOf(Claim.Verdicts claim) {
        return shares.stream()
                .filter(
                        each ->
                                claim.verdict() == OldVerdict.PASS
                                        && each.passed() != claim.count())
                .findFirst()
                .map(each -> ", and line %d says %d passed".formatted(each.line(), each.passed()))
                .orElse("");
    }

    private void percents() {
        for (Claim.Percent each : whole(audit, Claim.Percent.class)) {
            wrong(each).ifPresent(why -> percent(each, each.number() + " %", why));
        }
        for (Claim.Score each : whole(audit, Claim.Score.class)) {
            if (!counted.mayBe(each.percent(), each.step())) {
                percent(each, each.text(), ofRows());
            }
        }
    }

    private void percent(Claim claim, String stated, String why) {
        String message = "says %s; %s".formatted(stated, why);
        flags.add(Flag.of(FlagCode.CLAIM_PERCENT, claim.line(), message));
    }

    /// Held against the share or the numbers that are stated beside it, else against the rows.
    private Optional<String> wrong(Claim.Percent claim) {
        if (!shares.isEmpty()) {
            return ofShare(claim, shares.getFirst()).or(() -> ofCounts(claim));
        }
        return counted.mayBe(claim.value(), claim.step())
                ? Optional.empty()
                : Optional.of(ofRows());
    }

    private String ofRows() {
        return "the rows give " + counted.percents();
    }

    private static Optional<String> ofShare(Claim.Percent claim, Claim.Share share) {
        double exact = share.all() == 0 ? 0 : share.passed() * 100.0 / share.all();
        return Counted.isRounded(exact, claim.value(), claim.step())
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                Locale.ROOT,
                                "%d/%d is %.2f %%",
                                share.passed(),
                                share.all(),
                                exact));
    }

    /// From the numbers of verdicts that the document lists beside it.
    private Optional<String> ofCounts(Claim.Percent claim) {
        int passed = stated.getOrDefault(OldVerdict.PASS, 0);
        int all =
                passed
                        + stated.getOrDefault(OldVerdict.PARTIAL, 0)
                        + stated.getOrDefault(OldVerdict.FAIL, 0);
        double exact = all == 0 ? 0 : passed * 100.0 / all;
        return stated.size() < 3
                        || all == 0
                        || Counted.isRounded(exact, claim.value(), claim.step())
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                Locale.ROOT,
                                "the numbers listed for it, %d of %d, are %.2f %%",
                                passed,
                                all,
                                exact));
    }

    /// The numbers of issues by severity.
    private void issues() {
        Map<Severity, Long> ofSeverity =
                audit.issues().stream()
                        .flatMap(each -> Stream.ofNullable(each.severity()))
                        .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        for (Claim.Issues each : audit.claims(Claim.Issues.class)) {
            long listed =
                    each.named() >= 0 ? each.named() : ofSeverity.getOrDefault(each.severity(), 0L);
            if (listed != each.count()) {
                flags.add(
                        Flag.of(
                                FlagCode.CLAIM_COUNT,
                                each.line(),
                                "says %d %s issues; %d are named"
                                        .formatted(each.count(), each.severity(), listed)));
            }
        }
    }
}
