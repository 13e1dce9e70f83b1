package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.Claim;
import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.matching.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds what an audit says of its sections against their rows, and together against the whole.
final class SectionFlags {

    private final OldAudit audit;
    private final List<Claim.Share> sections;
    private final List<Flag> flags = new ArrayList<>();

    private SectionFlags(OldAudit audit) {
        this.audit = audit;
        this.sections =
                audit.claims(Claim.Share.class).stream()
                        .filter(each -> !audit.rows(each.scope()).isEmpty())
                        .toList();
    }

    static List<Flag> of(OldAudit audit) {
        SectionFlags all = new SectionFlags(audit);
        all.sections.forEach(all::section);
        all.partial();
        all.sum();
        audit.claims().stream().filter(each -> !each.scope().isEmpty()).forEach(all::counts);
        return all.flags;
    }

    private void section(Claim.Share claim) {
        Counted rows = Counted.of(audit.rows(claim.scope()));
        boolean strict = rows.isStrict(claim.passed(), claim.all());
        if (!strict) {
            String only =
                    rows.isLenient(claim.passed(), claim.all())
                            ? " (fits only if PARTIAL passes)"
                            : "";
            flags.add(
                    Flag.of(
                            FlagCode.CLAIM_SECTION,
                            claim.line(),
                            "says %d/%d; its rows are %s%s"
                                    .formatted(claim.passed(), claim.all(), rows.text(), only)));
        }
        if (claim.applicableOnly() && rows.of(OldVerdict.NOT_APPLICABLE) == 0) {
            flags.add(
                    Flag.of(
                            FlagCode.NA_IMPLIED,
                            claim.line(),
                            "says that %d are applicable; no row of the section is marked N/A"
                                    .formatted(claim.all())));
        }
    }

    /// One section counts PARTIAL as passed, another does not.
    private void partial() {
        List<Integer> lenient = new ArrayList<>();
        List<Integer> strict = new ArrayList<>();
        for (Claim.Share each : sections) {
            Counted rows = Counted.of(audit.rows(each.scope()));
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
                                    "PARTIAL counts as passed here, and not in lines %s"
                                            .formatted(strict))
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
        String message =
                "says %d/%d; the sections add up to %d/%d, the rows to %d/%d"
                        .formatted(
                                claim.passed(),
                                claim.all(),
                                passed,
                                all,
                                rows.of(OldVerdict.PASS),
                                rows.tally().total());
        return Flag.of(FlagCode.CLAIM_SUM, claim.line(), message);
    }

    /// Whether every row stands in a section that states a share.
    private boolean areAllCounted() {
        Set<String> counted = sections.stream().map(Claim.Share::scope).collect(Collectors.toSet());
        return audit.rows().stream().map(OldRow::section).allMatch(counted::contains);
    }

    /// A line of a table that counts by section; its name is near that of the heading.
    private void counts(Claim claim) {
        List<OldRow> rows = rowsNear(claim.scope());
        if (rows.isEmpty() || !(claim instanceof Claim.Verdicts || claim instanceof Claim.Checks)) {
            return;
        }
        Counted counted = Counted.of(rows);
        boolean fits =
                claim instanceof Claim.Verdicts verdicts
                        ? counted.of(verdicts.verdict()) == verdicts.count()
                        : claim instanceof Claim.Checks checks && counted.mayBeAll(checks.count());
        boolean known = flags.stream().anyMatch(each -> each.line() == claim.line());
        if (!fits && !known) {
            flags.add(
                    Flag.of(
                            FlagCode.CLAIM_SECTION,
                            claim.line(),
                            "counts other verdicts for %s than its rows: %s"
                                    .formatted(claim.scope(), counted.text())));
        }
    }

    /// All sections whose headings have the words of the name, if that is not ambiguous.
    private List<OldRow> rowsNear(String name) {
        Set<String> words = Words.of(name);
        List<String> near =
                audit.rows().stream()
                        .map(OldRow::section)
                        .distinct()
                        .filter(each -> !words.isEmpty() && Words.of(each).containsAll(words))
                        .toList();
        return near.size() == 1 ? audit.rows(near.getFirst()) : List.of();
    }
}
