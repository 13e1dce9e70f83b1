package plumbline.review.imports.reconciling;

import plumbline.check.Severity;
import plumbline.review.imports.document.Claim;
import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.document.Sentence;
import plumbline.review.score.Formula;

import java.util.ArrayList;
import java.util.List;
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
                Sentence said =
                        Sentence.of("imports.told.checks", each.count(), counted.tally().total());
                flags.add(Flag.of(FlagCode.CLAIM_TOTAL, each.line(), said));
            }
        }
    }

    private void share(Claim.Share claim) {
        boolean fits =
                counted.isStrict(claim.passed(), claim.all())
                        || counted.isLenient(claim.passed(), claim.all());
        if (!fits) {
            Sentence said =
                    Sentence.of(
                            "imports.told.share",
                            claim.passed(),
                            claim.all(),
                            counted.text(),
                            counted.percent(Formula.STRICT),
                            counted.percent(Formula.HALF_CREDIT),
                            counted.percent(Formula.LENIENT));
            flags.add(Flag.of(FlagCode.CLAIM_TOTAL, claim.line(), said));
        }
        boolean named = counted.of(OldVerdict.NOT_APPLICABLE) > 0;
        if (claim.applicableOnly() && !named && claim.all() <= counted.tally().total()) {
            Sentence said =
                    Sentence.of("imports.told.applicable", claim.all(), counted.tally().total());
            flags.add(Flag.of(FlagCode.NA_IMPLIED, claim.line(), said));
        }
    }

    private void counts() {
        for (Claim.Verdicts each : verdicts) {
            int rows = counted.of(each.verdict());
            if (rows != each.count()) {
                Sentence said =
                        Sentence.of(
                                "imports.told.verdicts",
                                each.count(),
                                each.verdict().title(),
                                rows);
                flags.add(Flag.of(FlagCode.CLAIM_COUNT, each.line(), withShare(said, each)));
            }
        }
    }

    /// Where the head counts passes in yet another way.
    private Sentence withShare(Sentence said, Claim.Verdicts claim) {
        return shares.stream()
                .filter(
                        each ->
                                claim.verdict() == OldVerdict.PASS
                                        && each.passed() != claim.count())
                .findFirst()
                .map(
                        each ->
                                Sentence.of(
                                        "imports.told.and-passed",
                                        said,
                                        each.line(),
                                        each.passed()))
                .orElse(said);
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

    private void percent(Claim claim, String stated, Sentence why) {
        Sentence said = Sentence.of("imports.told.score", stated, why);
        flags.add(Flag.of(FlagCode.CLAIM_PERCENT, claim.line(), said));
    }

    /// Held against the share or the numbers that are stated beside it, else against the rows.
    private Optional<Sentence> wrong(Claim.Percent claim) {
        if (!shares.isEmpty()) {
            return ofShare(claim, shares.getFirst()).or(() -> ofCounts(claim));
        }
        return counted.mayBe(claim.value(), claim.step())
                ? Optional.empty()
                : Optional.of(ofRows());
    }

    private Sentence ofRows() {
        return Sentence.of("imports.told.rows-give", counted.percents());
    }

    private static Optional<Sentence> ofShare(Claim.Percent claim, Claim.Share share) {
        double exact = share.all() == 0 ? 0 : share.passed() * 100.0 / share.all();
        return Counted.isRounded(exact, claim.value(), claim.step())
                ? Optional.empty()
                : Optional.of(
                        Sentence.of("imports.told.share-is", share.passed(), share.all(), exact));
    }

    /// From the numbers of verdicts that the document lists beside it.
    private Optional<Sentence> ofCounts(Claim.Percent claim) {
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
                : Optional.of(Sentence.of("imports.told.counts-are", passed, all, exact));
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
                                Sentence.of(
                                        "imports.told.issues",
                                        each.count(),
                                        each.severity(),
                                        listed)));
            }
        }
    }
}
