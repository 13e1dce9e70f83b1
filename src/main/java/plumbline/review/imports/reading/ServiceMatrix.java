package plumbline.review.imports.reading;

import plumbline.review.imports.columns.Columns;
import plumbline.review.imports.columns.ServiceNames;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.document.Sentence;
import plumbline.review.imports.document.Unclear;
import plumbline.review.imports.markdown.Block;
import plumbline.review.imports.wording.SignedCell;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Tables with a row for each check and a column for each service: `| Check | shop | stock |`.
///
/// Where nothing says that the columns are services, they are taken for them if the document is
/// about no service of its own; either way that is told.
record ServiceMatrix(Draft draft, String section, ServiceNames services) {

    /// Whether the table is one; one column alone may be anything.
    boolean read(Block.Table table) {
        List<Integer> judged =
                IntStream.range(1, table.head().size())
                        .filter(each -> mayBeService(table.head().get(each)))
                        .filter(each -> isJudged(table, each))
                        .boxed()
                        .toList();
        boolean known = judged.stream().map(table.head()::get).allMatch(services::has);
        Optional<Columns> columns = Columns.findBeside(table, judged);
        if (columns.isEmpty() || judged.size() < (known ? 1 : 2)) {
            return false;
        }
        boolean taken = known || !draft.isOfOneService();
        if (!known) {
            draft.unclear.add(new Unclear(table.line(), said(table, judged, taken)));
        }
        if (taken) {
            rows(table, columns.get(), judged);
        }
        return taken;
    }

    private void rows(Block.Table table, Columns columns, List<Integer> judged) {
        table.rows().forEach(row -> judged.forEach(each -> row(table, row, columns, each)));
    }

    /// Most of what stands in it is a verdict; it is no column of another kind.
    private static boolean isJudged(Block.Table table, int column) {
        List<String> cells =
                table.rows().stream()
                        .map(each -> each.cell(column))
                        .filter(each -> !each.isBlank())
                        .toList();
        long verdicts = cells.stream().filter(each -> SignedCell.find(each).isPresent()).count();
        return verdicts * 2 > cells.size();
    }

    private static boolean mayBeService(String name) {
        return ServiceNames.mayBe(name) && !Columns.isBeside(name);
    }

    private static Sentence said(Block.Table table, List<Integer> judged, boolean taken) {
        String names = String.join(", ", judged.stream().map(table.head()::get).toList());
        return Sentence.of(
                taken ? "imports.told.columns-taken" : "imports.told.columns-left", names);
    }

    /// An empty cell says that the check is none for the service.
    private void row(Block.Table table, Block.Row row, Columns columns, int column) {
        String cell = row.cell(column);
        if (cell.isBlank()) {
            return;
        }
        Optional<OldVerdict> verdict = SignedCell.find(cell);
        String service = table.head().get(column);
        String check = row.cell(columns.check());
        draft.rows.add(
                new OldRow(
                        row.line(),
                        section,
                        row.cell(columns.id()),
                        check,
                        verdict.orElse(OldVerdict.OPEN),
                        columns.evidence(row),
                        service,
                        row.uneven()));
        if (verdict.isEmpty()) {
            Sentence why = Sentence.of("imports.told.no-result", check, service, cell);
            draft.unclear.add(new Unclear(row.line(), why));
        }
    }
}
