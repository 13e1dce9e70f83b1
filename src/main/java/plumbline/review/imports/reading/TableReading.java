package plumbline.review.imports.reading;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.review.imports.columns.Columns;
import plumbline.review.imports.columns.ServiceNames;
import plumbline.review.imports.document.Claim;
import plumbline.review.imports.document.OldFix;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.document.Quantity;
import plumbline.review.imports.document.Remark;
import plumbline.review.imports.document.Sentence;
import plumbline.review.imports.document.Unclear;
import plumbline.review.imports.markdown.Block;
import plumbline.review.imports.wording.ClaimText;
import plumbline.review.imports.wording.ListedNames;
import plumbline.review.imports.wording.VerdictText;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Takes from a table what it holds: verdicts, issues, fixes, claims or counts.
final class TableReading {

    private static final Set<String> SEVERITY = Set.of("severity", "level");
    private static final Set<String> COUNT = Set.of("count", "number", "total", "#");
    private static final Set<String> ISSUE =
            Set.of("issue", "issues", "finding", "problem", "gap", "risk");
    private static final Set<String> ITEM =
            Set.of("item", "fix", "action", "task", "remediation", "recommendation");
    private static final Set<String> PRIORITY = Set.of("priority", "rank");

    private static final Pattern NOTHING = Pattern.compile("[\\s–—_.-]*");

    private final Draft draft;
    private final Outline outline;
    private final ServiceNames services;
    private final SectionStatistics statistics;

    TableReading(Draft draft, Outline outline, ServiceNames services) {
        this.draft = draft;
        this.services = services;
        this.outline = outline;
        this.statistics = new SectionStatistics(draft);
    }

    void read(Block.Table table) {
        Part part = outline.part();
        Optional<Columns> verdicts = Columns.find(table);
        if (has(table, SEVERITY) && has(table, COUNT)) {
            severities(table);
        } else if (statistics.read(table) || metrics(table)) {
            return;
        } else if (has(table, PRIORITY) && has(table, ITEM)) {
            fixes(table);
        } else if (part == Part.STRENGTHS) {
            table.rows().forEach(each -> strength(each));
        } else if (part != Part.FIXES && new CrossedTable(draft, outline.section()).read(table)) {
            return;
        } else if (verdicts.isPresent() && part != Part.FIXES) {
            verdicts(table, verdicts.get());
        } else if (has(table, ISSUE) || part == Part.ISSUES) {
            issues(table);
        } else if (has(table, COUNT)) {
            quantities(table);
        } else if (!ofServices(table)) {
            note(table);
        }
    }

    private boolean ofServices(Block.Table table) {
        return new ServiceTable(draft, outline.section()).read(table)
                || new ServiceMatrix(draft, outline.section(), services).read(table);
    }

    private static boolean has(Block.Table table, Set<String> names) {
        return Columns.called(table.head(), names) >= 0;
    }

    private void strength(Block.Row row) {
        draft.strengths.add(new Remark(row.line(), String.join(" · ", row.cells())));
    }

    private void verdicts(Block.Table table, Columns columns) {
        for (Block.Row row : table.rows()) {
            Optional<VerdictText> verdict = VerdictText.find(row.cell(columns.status()));
            String evidence = columns.evidence(row);
            if (verdict.isEmpty()) {
                unclear(row, columns);
            }
            String said = verdict.map(VerdictText::reason).orElse(row.cell(columns.status()));
            draft.rows.add(
                    new OldRow(
                            row.line(),
                            outline.section(),
                            row.cell(columns.id()),
                            row.cell(columns.check()),
                            verdict.map(VerdictText::verdict).orElse(OldVerdict.OPEN),
                            evidence.isBlank() ? said : evidence,
                            "",
                            row.uneven() || row.piped()));
        }
    }

    /// A word that nobody knows would be gone where the evidence stands for it.
    private void unclear(Block.Row row, Columns columns) {
        String said = row.cell(columns.status());
        if (!NOTHING.matcher(said).matches()) {
            Sentence why = Sentence.of("imports.told.no-verdict", row.cell(columns.check()), said);
            draft.unclear.add(new Unclear(row.line(), why));
        }
    }

    /// `| HIGH | 2 | No lock_timeout, No CONCURRENTLY indexes |`.
    private void severities(Block.Table table) {
        int level = Columns.called(table.head(), SEVERITY);
        int count = Columns.called(table.head(), COUNT);
        int named = Columns.called(table.head(), ISSUE);
        for (Block.Row row : table.rows()) {
            Severity severity = Heading.severity(row.cell(level));
            List<String> titles = ListedNames.of(row.cell(named));
            titles.forEach(each -> draft.issues.add(OldIssue.of(row.line(), severity, each, "")));
            severity(row, severity, row.cell(count), named < 0 ? -1 : titles.size());
        }
    }

    private void severity(Block.Row row, @Nullable Severity severity, String count, int named) {
        if (!count.strip().matches("\\d{1,5}")) {
            draft.quantities.add(new Quantity(row.line(), row.cell(0), count));
        } else if (severity != null) {
            int stated = Integer.parseInt(count.strip());
            draft.claims.add(new Claim.Issues(row.line(), "", severity, stated, named));
        } else {
            ClaimText.findCount(row.line(), "", VerdictText.unsigned(row.cell(0)) + ": " + count)
                    .ifPresent(draft.claims::add);
        }
    }

    /// `| Total Checks | 45 |`.
    private boolean metrics(Block.Table table) {
        boolean found = false;
        if (table.head().size() != 2) {
            return false;
        }
        for (Block.Row row : table.rows()) {
            String name = row.cell(0);
            List<Claim> claims =
                    ClaimText.isScore(name)
                            ? ClaimText.ofScore(row.line(), "", name + ": " + row.cell(1))
                            : ClaimText.findCount(row.line(), "", name + ": " + row.cell(1))
                                    .stream()
                                    .toList();
            found |= !claims.isEmpty();
            draft.claims.addAll(claims);
            issueCount(row);
        }
        return found;
    }

    private void issueCount(Block.Row row) {
        Severity severity = Heading.severity(row.cell(0));
        boolean counts = row.cell(1).strip().matches("\\d{1,5}");
        if (severity != null && counts && Columns.plain(row.cell(0)).contains("issue")) {
            int stated = Integer.parseInt(row.cell(1).strip());
            draft.claims.add(new Claim.Issues(row.line(), "", severity, stated, -1));
        }
    }

    private void fixes(Block.Table table) {
        int priority = Columns.called(table.head(), PRIORITY);
        int item = Columns.called(table.head(), ITEM);
        for (Block.Row row : table.rows()) {
            draft.fix(
                    new OldFix(row.line(), row.cell(priority), row.cell(item), others(row, item)));
        }
    }

    private void issues(Block.Table table) {
        int named = Columns.called(table.head(), ISSUE);
        int level = Columns.called(table.head(), SEVERITY);
        int id = Columns.called(table.head(), Set.of("#", "id", "no", "no."));
        int title = named >= 0 ? named : id == 0 ? 1 : 0;
        for (Block.Row row : table.rows()) {
            Severity own = level < 0 ? null : Heading.severity(row.cell(level));
            Severity severity = own == null ? outline.severity() : own;
            draft.issues.add(
                    OldIssue.of(row.line(), severity, row.cell(title), others(row, title)));
        }
    }

    private static String others(Block.Row row, int without) {
        return IntStream.range(0, row.cells().size())
                .filter(each -> each != without)
                .mapToObj(row::cell)
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private void quantities(Block.Table table) {
        int count = Columns.called(table.head(), COUNT);
        for (Block.Row row : table.rows()) {
            draft.quantities.add(
                    new Quantity(row.line(), row.cell(count == 0 ? 1 : 0), row.cell(count)));
        }
    }

    private void note(Block.Table table) {
        draft.note(table.line(), String.join(" | ", table.head()));
        table.rows().forEach(each -> draft.note(each.line(), String.join(" | ", each.cells())));
    }
}
