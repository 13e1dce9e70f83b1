package plumbline.review.imports.reconciling;

import plumbline.check.Severity;
import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldFix;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Rows, issues and fixes that do not lead to each other. Where rows tell only what passed, the
/// issues are all that is said of the rest, and need no rows.
final class LinkFlags {

    /// From here on a priority is too high for a severity.
    private static final int TOO_FAR = 2;

    private final OldAudit audit;
    private final List<MatchedIssue> issues;
    private final List<Flag> flags = new ArrayList<>();

    private LinkFlags(OldAudit audit, List<MatchedIssue> issues) {
        this.audit = audit;
        this.issues = issues;
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
            issues.stream().filter(each -> each.fixes().isEmpty()).forEach(all::withoutFix);
            audit.fixes().forEach(all::fix);
        }
        return all.flags;
    }

    private void rows() {
        audit.rows().stream()
                .filter(each -> each.verdict().isNonPass())
                .filter(row -> issues.stream().noneMatch(each -> each.rows().contains(row)))
                .forEach(
                        row ->
                                flags.add(
                                        Flag.of(
                                                FlagCode.ROW_WITHOUT_ISSUE,
                                                row.line(),
                                                "%s is %s and in no issue"
                                                        .formatted(
                                                                row.title(),
                                                                row.verdict().title()))));
    }

    private void withoutRow(MatchedIssue issue) {
        if (issue.rows().isEmpty()) {
            flags.add(
                    Flag.of(
                            FlagCode.ISSUE_WITHOUT_ROW,
                            issue.issue().line(),
                            "no row is about “%s”".formatted(issue.issue().title())));
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
                                    "“%s” is an issue, and line %d “%s” is PASS"
                                            .formatted(
                                                    issue.issue().title(), row.line(), row.title()))
                            .with(issue.rows().stream().map(OldRow::line).toList()));
        }
    }

    private void withoutFix(MatchedIssue issue) {
        flags.add(
                Flag.of(
                        FlagCode.ISSUE_WITHOUT_FIX,
                        issue.issue().line(),
                        "“%s” has no fix".formatted(issue.issue().title())));
    }

    private void fix(OldFix fix) {
        List<MatchedIssue> fixed =
                issues.stream().filter(each -> each.fixes().contains(fix)).toList();
        boolean ofRow =
                audit.rows().stream()
                        .anyMatch(each -> each.line() == fix.line() && each.verdict().isNonPass());
        if (fixed.isEmpty() && !ofRow) {
            flags.add(
                    Flag.of(
                            FlagCode.FIX_WITHOUT_ISSUE,
                            fix.line(),
                            "“%s” is for no issue".formatted(fix.title())));
        }
        fixed.forEach(each -> priority(fix, each));
    }

    private void priority(OldFix fix, MatchedIssue issue) {
        Severity severity = issue.issue().severity();
        int rank = rank(fix.priority());
        if (severity != null && rank >= 0 && rank(severity) - rank >= TOO_FAR) {
            flags.add(
                    Flag.of(
                                    FlagCode.PRIORITY_VS_SEVERITY,
                                    fix.line(),
                                    "%s for “%s”, which line %d calls %s"
                                            .formatted(
                                                    fix.priority(),
                                                    issue.issue().title(),
                                                    issue.issue().line(),
                                                    severity))
                            .with(List.of(issue.issue().line())));
        }
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
