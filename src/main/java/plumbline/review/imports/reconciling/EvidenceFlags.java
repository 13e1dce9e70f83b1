package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.document.Quantity;
import plumbline.review.imports.document.Sentence;
import plumbline.review.imports.matching.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Evidence that cannot be looked up, counts that are none, rows that say the same twice.
final class EvidenceFlags {

    private static final Pattern LINES = Pattern.compile("(?i)\\blines?\\s+~?\\d+");
    private static final Pattern FILE =
            Pattern.compile("[\\w-]+\\.[A-Za-z]{1,5}\\b|\\w+/\\w+|(?i)dockerfile");
    private static final Pattern NOTHING =
            Pattern.compile("(?i)\\W*(?:none|n/a|nil|tbd|unknown)?\\W*");
    private static final Pattern TWO_WORDS = Pattern.compile("(?i)no\\s+(\\w+)\\W*");
    private static final Pattern ABOUT = Pattern.compile("\\d+\\+\\s+([\\p{L}-]+)");

    private final OldAudit audit;
    private final List<Flag> flags = new ArrayList<>();

    private EvidenceFlags(OldAudit audit) {
        this.audit = audit;
    }

    static List<Flag> of(OldAudit audit, List<MatchedRow> rows) {
        EvidenceFlags all = new EvidenceFlags(audit);
        all.evidence();
        audit.rows().forEach(all::pipe);
        all.quantities();
        all.duplicates(rows);
        return all.flags;
    }

    /// Where a document gives none at all, that is said once.
    private void evidence() {
        List<OldRow> judged =
                audit.rows().stream()
                        .filter(
                                each ->
                                        each.verdict() == OldVerdict.PASS
                                                || each.verdict().isNonPass())
                        .toList();
        if (judged.size() > 1 && judged.stream().allMatch(each -> each.evidence().isBlank())) {
            Sentence said = Sentence.of("imports.told.no-evidence-at-all", judged.size());
            flags.add(Flag.of(FlagCode.EVIDENCE_EMPTY, judged.getFirst().line(), said));
        } else {
            judged.forEach(this::evidence);
        }
    }

    private void evidence(OldRow row) {
        if (LINES.matcher(row.evidence()).find() && !FILE.matcher(row.evidence()).find()) {
            Sentence said = Sentence.of("imports.told.no-file", row.evidence());
            flags.add(Flag.of(FlagCode.EVIDENCE_NO_FILE, row.line(), said));
        }
        if (isEmpty(row)) {
            flags.add(Flag.of(FlagCode.EVIDENCE_EMPTY, row.line(), empty(row)));
        }
    }

    private static Sentence empty(OldRow row) {
        String verdict = row.verdict().title();
        return row.evidence().isBlank()
                ? Sentence.of("imports.told.no-evidence", verdict, row.title())
                : Sentence.of("imports.told.empty-evidence", verdict, row.title(), row.evidence());
    }

    /// `No tests` for `Idempotency tested` says nothing that the verdict does not.
    private static boolean isEmpty(OldRow row) {
        Matcher two = TWO_WORDS.matcher(row.evidence().strip());
        return NOTHING.matcher(row.evidence()).matches()
                || (two.matches() && Words.of(row.title()).containsAll(Words.of(two.group(1))));
    }

    private void pipe(OldRow row) {
        if (row.uneven()) {
            flags.add(
                    Flag.of(
                            FlagCode.PIPE_IN_CODE,
                            row.line(),
                            Sentence.of("imports.told.pipe", row.evidence())));
        }
    }

    private void quantities() {
        List<Quantity> vague =
                audit.quantities().stream().filter(each -> !each.isNumber()).toList();
        for (Quantity each : vague) {
            flags.add(
                    Flag.of(
                            FlagCode.NON_NUMERIC_COUNT,
                            each.line(),
                            Sentence.of("imports.told.vague", each.title(), each.value())));
        }
        Set<String> things =
                vague.stream().map(each -> plain(each.title())).collect(Collectors.toSet());
        for (OldRow row : audit.rows()) {
            Matcher about = ABOUT.matcher(row.evidence());
            if (about.find() && things.contains(plain(about.group(1)))) {
                flags.add(
                        Flag.of(
                                FlagCode.NON_NUMERIC_COUNT,
                                row.line(),
                                Sentence.of("imports.told.no-number", about.group())));
            }
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void duplicates(List<MatchedRow> rows) {
        AskedBefore before = new AskedBefore();
        for (MatchedRow each : rows) {
            before.find(each).ifPresent(first -> flags.add(duplicate(each.row(), first)));
        }
    }

    private static Flag duplicate(OldRow row, OldRow first) {
        Sentence said = Sentence.of("imports.told.asked", row.title(), first.line(), first.title());
        return Flag.of(FlagCode.DUPLICATE_CHECK, row.line(), said).with(List.of(first.line()));
    }
}
