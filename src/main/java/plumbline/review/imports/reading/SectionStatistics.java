package plumbline.review.imports.reading;

import org.jspecify.annotations.Nullable;

import plumbline.review.imports.columns.Columns;
import plumbline.review.imports.document.Claim;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.markdown.Block;
import plumbline.review.imports.wording.ClaimText;
import plumbline.review.imports.wording.VerdictText;

import java.util.Set;
import java.util.stream.IntStream;

/// Tables that count verdicts by section: `| Section | Checks | Passed | Partial | Failed |`.
final class SectionStatistics {

    private static final Set<String> TOTAL = Set.of("checks", "total", "total checks", "items");

    private final Draft draft;

    SectionStatistics(Draft draft) {
        this.draft = draft;
    }

    /// Whether the table is one.
    boolean read(Block.Table table) {
        long counted =
                IntStream.range(1, table.head().size())
                        .filter(each -> verdict(table, each) != null)
                        .count();
        if (counted < 2 || table.rows().stream().anyMatch(each -> !isCount(each, table))) {
            return false;
        }
        table.rows().forEach(row -> row(table, row));
        return true;
    }

    private static @Nullable OldVerdict verdict(Block.Table table, int column) {
        String name = VerdictText.unsigned(Columns.plain(table.head().get(column)));
        boolean counts = name.matches("pass(?:ed)?|partial|fail(?:ed)?|n/?a");
        return counts ? ClaimText.verdict(name) : null;
    }

    private static boolean isCount(Block.Row row, Block.Table table) {
        return IntStream.range(1, table.head().size())
                .filter(each -> verdict(table, each) != null)
                .allMatch(each -> Columns.plain(row.cell(each)).matches("\\d{1,4}|[-–—]|"));
    }

    private void row(Block.Table table, Block.Row row) {
        String name = Columns.plain(row.cell(0));
        String scope = name.matches("(?:grand )?total.*|overall|sum|all") ? "" : row.cell(0);
        for (int column = 1; column < table.head().size(); column++) {
            String cell = Columns.plain(row.cell(column));
            OldVerdict verdict = verdict(table, column);
            if (verdict != null && cell.matches("\\d+")) {
                draft.claims.add(
                        new Claim.Verdicts(row.line(), scope, verdict, Integer.parseInt(cell)));
            } else if (TOTAL.contains(Columns.plain(table.head().get(column)))
                    && cell.matches("\\d+")) {
                draft.claims.add(new Claim.Checks(row.line(), scope, Integer.parseInt(cell)));
            } else if (cell.endsWith("%")) {
                draft.claims.addAll(ClaimText.ofScore(row.line(), scope, cell));
            }
        }
    }
}
