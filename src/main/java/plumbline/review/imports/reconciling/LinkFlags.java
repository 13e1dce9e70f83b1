package plumbline.review.imports.reconciling;

import plumbline.check.Severity;
import plumbline.review.decision.Disposition;
import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldFix;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.document.Sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Rows, issues and fixes that do not lead to each other. Where rows tell only what passed, the
/// issues are all that is said of the rest, and need no rows.
final class LinkFlags {

    /// From here on a priority is too high for a severity.
    private static final int TOO_FAR = 2;

    private final OldAudit audit;
    private final List<Flag> flags = new ArrayList<>();

    // rows and fixes of issues are those of the audit themselves
    private final Set<OldRow> ofIssues = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<OldFix, List<OldIssue>> fixed = new IdentityHashMap<>();

    private LinkFlags(OldAudit audit, List<MatchedIssue> issues) {
        this.audit = audit;
        for (MatchedIssue each : issues) {
            ofIssues.addAll(each.rows());
            each.fixes()
                    .forEach(
                            fix ->
                                    fixed.computeIfAbsent(fix, _ -> new ArrayList<>())
                                            .add(each.issue()));
        }
    }

    static List<Flag> of(OldAudit audit, List<MatchedIssue> issues) {
        LinkFlags all = new LinkFlags(audit, issues);
        if (!issues.isEmpty()) {
            all.rows();
        }
        if (audit.rows().stream().anyMatch(each -> each.verdict().isNonPass())) {
            issues.forEach(all::withoutRow);
        }
        issues.forEach(all::contradiction);
        if (!audit.fixes().isEmpty() && !issues.isEmpty()) {
            issues.stream().filter(LinkFlags::wantsFix).forEach(all::withoutFix);
            all.fixes();
        }
        return all.flags;
    }

    private void rows() {
        audit.rows().stream()
                .filter(each -> each.verdict().isNonPass())
                .filter(row -> !ofIssues.contains(row))
                .forEach(
                        row ->
                                flags.add(
                                        Flag.of(
                                                FlagCode.ROW_WITHOUT_ISSUE,
                                                row.line(),
                                                Sentence.of(
                                                        "imports.told.in-no-issue",
                                                        row.title(),
                                                        row.verdict().title()))));
    }

    private void withoutRow(MatchedIssue issue) {
        if (issue.rows().isEmpty()) {
            flags.add(
                    Flag.of(
                            FlagCode.ISSUE_WITHOUT_ROW,
                            issue.issue().line(),
                            Sentence.of("imports.told.no-row", issue.issue().title())));
        }
    }

    private void contradiction(MatchedIssue issue) {
        boolean passed = issue.rows().stream().allMatch(each -> each.verdict() == OldVerdict.PASS);
        if (passed && !issue.rows().isEmpty()) {
            OldRow row = issue.rows().getFirst();
            flags.add(
                    Flag.of(
                                    FlagCode.ISSUE_CONTRADICTS_ROW,
                                    issue.issue().line(),
                                    Sentence.of(
                                            "imports.told.contradicts",
                                            issue.issue().title(),
                                            row.line(),
                                            row.title()))
                            .with(issue.rows().stream().map(OldRow::line).toList()));
        }
    }

    /// What stays as it is needs none.
    private static boolean wantsFix(MatchedIssue issue) {
        Disposition.Kind decided = issue.issue().decided();
        return issue.fixes().isEmpty() && (decided == null || decided == Disposition.Kind.TO_FIX);
    }

    private void withoutFix(MatchedIssue issue) {
        flags.add(
                Flag.of(
                        FlagCode.ISSUE_WITHOUT_FIX,
                        issue.issue().line(),
                        Sentence.of("imports.told.no-fix", issue.issue().title())));
    }

    private void fixes() {
        Set<Integer> ofRows =
                audit.rows().stream()
                        .filter(each -> each.verdict().isNonPass())
                        .map(OldRow::line)
                        .collect(Collectors.toSet());
        for (OldFix each : audit.fixes()) {
            List<OldIssue> some = fixed.getOrDefault(each, List.of());
            if (some.isEmpty() && !ofRows.contains(each.line())) {
                Sentence said = Sentence.of("imports.told.for-no-issue", each.title());
                flags.add(Flag.of(FlagCode.FIX_WITHOUT_ISSUE, each.line(), said));
            }
            priority(each, some.stream().filter(issue -> isTooHigh(each, issue)).toList());
        }
    }

    private static boolean isTooHigh(OldFix fix, OldIssue issue) {
        Severity severity = issue.severity();
        int rank = rank(fix.priority());
        return severity != null && rank >= 0 && rank(severity) - rank >= TOO_FAR;
    }

    private void priority(OldFix fix, List<OldIssue> smaller) {
        if (smaller.isEmpty()) {
            return;
        }
        OldIssue issue = smaller.getFirst();
        Sentence one =
                Sentence.of(
                        "imports.told.priority",
                        fix.priority(),
                        issue.title(),
                        issue.line(),
                        Objects.requireNonNull(issue.severity()));
        Sentence said =
                smaller.size() == 1
                        ? one
                        : Sentence.of("imports.told.and-more", one, smaller.size() - 1);
        flags.add(
                Flag.of(FlagCode.PRIORITY_VS_SEVERITY, fix.line(), said)
                        .with(smaller.stream().map(OldIssue::line).toList()));
    }

    /// 0 is first; -1 is none.
    private static int rank(String priority) {
        return switch (priority.toUpperCase(Locale.ROOT)) {
            case "P0", "CRITICAL" -> 0;
            case "P1", "HIGH" -> 1;
            case "P2", "MEDIUM" -> 2;
            case "P3", "P4", "LOW" -> 3;
            default -> -1;
        };
    }

    private static int rank(Severity severity) {
        return switch (severity) {
            case CRITICAL -> 0;
            case HIGH -> 1;
            case MEDIUM -> 2;
            case LOW, INFO -> 3;
        };
    }
}
