package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.Claim;
import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.document.Sentence;
import plumbline.review.imports.matching.WordIndex;
import plumbline.review.imports.matching.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds what an audit says of its sections against their rows, and together against the whole.
final class SectionFlags {

    private final OldAudit audit;
    private final Map<String, Counted> counted = new LinkedHashMap<>();
    private final List<Claim.Share> sections;
    private final List<String> names;
    private final WordIndex words;
    private final List<Flag> flags = new ArrayList<>();

    private SectionFlags(OldAudit audit) {
        this.audit = audit;
        audit.rowsBySection().forEach((name, rows) -> counted.put(name, Counted.of(rows)));
        this.sections =
                audit.claims(Claim.Share.class).stream()
                        .filter(each -> counted.containsKey(each.scope()))
                        .toList();
        this.names = List.copyOf(counted.keySet());
        this.words = WordIndex.of(names.stream());
    }

    static List<Flag> of(OldAudit audit) {
        SectionFlags all = new SectionFlags(audit);
        all.sections.forEach(all::section);
        audit.claims(Claim.Score.class).forEach(all::score);
        all.partial();
        all.sum();
        all.counts();
        return all.flags;
    }

    private Counted counted(Claim.Share claim) {
        return Objects.requireNonNull(counted.get(claim.scope()));
    }

    private void section(Claim.Share claim) {
        Counted rows = counted(claim);
        boolean strict = rows.isStrict(claim.passed(), claim.all());
        if (!strict) {
            String key =
                    rows.isLenient(claim.passed(), claim.all())
                            ? "imports.told.section-lenient"
                            : "imports.told.section";
            flags.add(
                    Flag.of(
                            FlagCode.CLAIM_SECTION,
                            claim.line(),
                            Sentence.of(key, claim.passed(), claim.all(), rows.text())));
        }
        if (claim.applicableOnly() && rows.of(OldVerdict.NOT_APPLICABLE) == 0) {
            flags.add(
                    Flag.of(
                            FlagCode.NA_IMPLIED,
                            claim.line(),
                            Sentence.of("imports.told.section-applicable", claim.all())));
        }
    }

    private void score(Claim.Score claim) {
        Counted rows = counted.get(claim.scope());
        if (rows != null
                && !claim.scope().isEmpty()
                && !rows.mayBe(claim.percent(), claim.step())) {
            Sentence said =
                    Sentence.of("imports.told.section-score", claim.text(), rows.percents());
            flags.add(Flag.of(FlagCode.CLAIM_SECTION, claim.line(), said));
        }
    }

    /// One section counts PARTIAL as passed, another does not.
    private void partial() {
        List<Integer> lenient = new ArrayList<>();
        List<Integer> strict = new ArrayList<>();
        for (Claim.Share each : sections) {
            Counted rows = counted(each);
            if (rows.isLenient(each.passed(), each.all())) {
                lenient.add(each.line());
            } else if (rows.of(OldVerdict.PARTIAL) > 0
                    && rows.isStrict(each.passed(), each.all())) {
                strict.add(each.line());
            }
        }
        if (!lenient.isEmpty() && !strict.isEmpty()) {
            flags.add(
                    Flag.of(
                                    FlagCode.PARTIAL_MIXED,
                                    lenient.getFirst(),
                                    Sentence.of("imports.told.mixed", strict.toString()))
                            .with(strict));
        }
    }

    private void sum() {
        if (sections.size() < 2 || !areAllCounted()) {
            return;
        }
        int passed = sections.stream().mapToInt(Claim.Share::passed).sum();
        int all = sections.stream().mapToInt(Claim.Share::all).sum();
        Counted rows = Counted.of(audit.rows());
        audit.claims(Claim.Share.class).stream()
                .filter(each -> each.scope().isEmpty())
                .filter(each -> each.passed() != passed || each.all() != all)
                .map(each -> sum(each, passed, all, rows))
                .forEach(flags::add);
    }

    private static Flag sum(Claim.Share claim, int passed, int all, Counted rows) {
        Sentence said =
                Sentence.of(
                        "imports.told.sum",
                        claim.passed(),
                        claim.all(),
                        passed,
                        all,
                        rows.of(OldVerdict.PASS),
                        rows.tally().total());
        return Flag.of(FlagCode.CLAIM_SUM, claim.line(), said);
    }

    /// Whether every row stands in a section that states a share.
    private boolean areAllCounted() {
        Set<String> stated = sections.stream().map(Claim.Share::scope).collect(Collectors.toSet());
        return stated.containsAll(counted.keySet());
    }

    /// Lines of tables that count by section; their names are near those of the headings.
    private void counts() {
        Set<Integer> known = flags.stream().map(Flag::line).collect(Collectors.toSet());
        for (Claim each : audit.claims()) {
            if (!each.scope().isEmpty() && !known.contains(each.line())) {
                findNear(each.scope())
                        .filter(rows -> !fits(each, rows))
                        .ifPresent(
                                rows -> {
                                    flags.add(other(each, rows));
                                    known.add(each.line());
                                });
            }
        }
    }

    private static boolean fits(Claim claim, Counted rows) {
        return switch (claim) {
            case Claim.Verdicts verdicts -> rows.of(verdicts.verdict()) == verdicts.count();
            case Claim.Checks checks -> rows.mayBeAll(checks.count());
            case Claim.Share _, Claim.Percent _, Claim.Score _, Claim.Issues _ -> true;
        };
    }

    private static Flag other(Claim claim, Counted rows) {
        Sentence said = Sentence.of("imports.told.other-verdicts", claim.scope(), rows.text());
        return Flag.of(FlagCode.CLAIM_SECTION, claim.line(), said);
    }

    /// The section whose heading has the words of the name, if there is only one.
    private Optional<Counted> findNear(String name) {
        int[] near = words.withAll(Words.of(name)).limit(2).toArray();
        return near.length == 1
                ? Optional.ofNullable(counted.get(names.get(near[0])))
                : Optional.empty();
    }
}
