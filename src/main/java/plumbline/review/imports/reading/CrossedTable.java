package plumbline.review.imports.reading;

import plumbline.review.imports.columns.Columns;
import plumbline.review.imports.columns.CrossedColumns;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.document.Sentence;
import plumbline.review.imports.document.Unclear;
import plumbline.review.imports.markdown.Block;

import java.util.List;
import java.util.Optional;

/// Tables whose verdicts are crosses: `| Check | Pass | Fail |`.
record CrossedTable(Draft draft, String section) {

    /// Whether the table is one.
    boolean read(Block.Table table) {
        Optional<CrossedColumns> crosses = CrossedColumns.find(table);
        Optional<Columns> columns =
                crosses.flatMap(each -> Columns.findBeside(table, each.verdicts().keySet()));
        if (crosses.isEmpty() || columns.isEmpty()) {
            return false;
        }
        table.rows().forEach(each -> row(each, columns.get(), crosses.get().crossed(each)));
        return true;
    }

    /// A row with two crosses or none stays open.
    private void row(Block.Row row, Columns columns, List<OldVerdict> crossed) {
        String check = row.cell(columns.check());
        boolean clear = crossed.size() == 1;
        draft.rows.add(
                new OldRow(
                        row.line(),
                        section,
                        row.cell(columns.id()),
                        check,
                        clear ? crossed.getFirst() : OldVerdict.OPEN,
                        columns.evidence(row),
                        "",
                        row.uneven() || row.piped()));
        if (!clear) {
            draft.unclear.add(new Unclear(row.line(), said(check, crossed)));
        }
    }

    private static Sentence said(String check, List<OldVerdict> crossed) {
        return crossed.isEmpty()
                ? Sentence.of("imports.told.crossed-nowhere", check)
                : Sentence.of(
                        "imports.told.crossed-as",
                        check,
                        crossed.stream()
                                .map(OldVerdict::title)
                                .<Object>map(each -> each)
                                .reduce(
                                        (one, next) ->
                                                Sentence.of("imports.told.and-as", one, next))
                                .orElseThrow());
    }
}
