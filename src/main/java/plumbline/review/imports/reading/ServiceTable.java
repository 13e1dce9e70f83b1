package plumbline.review.imports.reading;

import plumbline.review.imports.columns.ServiceNames;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.markdown.Block;
import plumbline.review.imports.wording.VerdictText;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tables with a row for each service and a sign in one or more columns.
record ServiceTable(Draft draft, String section) {

    /// Whether the table is one.
    boolean read(Block.Table table) {
        int service = ServiceNames.column(table);
        int[] judged =
                IntStream.range(0, table.head().size())
                        .filter(each -> each != service && isJudged(table, each))
                        .toArray();
        if (service < 0 || judged.length == 0) {
            return false;
        }
        for (Block.Row row : table.rows()) {
            for (int column : judged) {
                row(table, row, service, column);
            }
        }
        return true;
    }

    private static boolean isJudged(Block.Table table, int column) {
        return !table.rows().isEmpty()
                && table.rows().stream().allMatch(each -> VerdictText.isSigned(each.cell(column)));
    }

    private void row(Block.Table table, Block.Row row, int service, int column) {
        Optional<VerdictText> verdict = VerdictText.find(row.cell(column));
        String evidence =
                IntStream.range(0, row.cells().size())
                        .filter(each -> each != service && each != column)
                        .mapToObj(row::cell)
                        .collect(Collectors.joining(" · "));
        verdict.ifPresent(
                found ->
                        draft.rows.add(
                                new OldRow(
                                        row.line(),
                                        section,
                                        "",
                                        table.head().get(column),
                                        found.verdict(),
                                        evidence,
                                        row.cell(service),
                                        row.uneven())));
    }
}
