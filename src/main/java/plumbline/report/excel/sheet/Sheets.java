package plumbline.report.excel.sheet;

import plumbline.report.ComparisonHeader;
import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.Since;
import plumbline.report.excel.book.Book;
import plumbline.report.excel.book.Page;
import plumbline.report.excel.summary.SummarySheet;
import plumbline.report.excel.table.SheetName;
import plumbline.report.excel.table.Table;
import plumbline.report.picture.ReportPicture;
import plumbline.words.Words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Fills all sheets of a workbook.
public final class Sheets {

    private static final int WIDTH = 110;

    private final Words words;
    private final Report report;
    private final Extent extent;
    private final Book book;

    public Sheets(Words words, Report report, Extent extent, Book book) {
        this.words = words;
        this.report = report;
        this.extent = extent;
        this.book = book;
    }

    /// The sheet of `pictures` is only there where there are some.
    public void write(List<ReportPicture> pictures) throws IOException {
        if (pictures.isEmpty()) {
            book.leaveOut(SheetName.PICTURES);
        }
        Places places = new Places(report, words);
        EvidenceTable evidence = new EvidenceTable(words, places);
        SmallTables small = new SmallTables(words);
        MetaSheet meta = new MetaSheet(words);
        meta.lists(book);
        new CoverSheet(words, report, extent).write(book);
        new SummarySheet(words, report).write(book);
        matrix(places);
        table(new ChecksTable(words, places, report.since()).of(report, extent));
        table(new FindingsTable(words, places).of(report));
        table(evidence.of(report, extent));
        table(new MigrationsTable(words).of(report));
        changes(places);
        table(new ClaimsTable(words).of(report));
        table(small.assumptions(report));
        table(small.losses(report));
        new MethodSheet(words, report).write(book);
        new PicturesSheet(words).write(book, pictures);
        table(evidence.more(book.overflow().pieces()));
        meta.write(book, report);
    }

    private void matrix(Places places) throws IOException {
        Table<?> matrix = new MatrixTable(words, places).of(report);
        if (table(matrix)) {
            book.legend(SheetName.MATRIX, List.of(words.get("report.excel.matrix.legend")));
        }
    }

    private void changes(Places places) throws IOException {
        Since since = report.since();
        if (since == null) {
            empty(SheetName.CHANGES);
            return;
        }
        List<String> about = about(since);
        table(new ChangesTable(words, places).of(since, report.formula(), about.size()));
        book.legend(SheetName.CHANGES, about);
    }

    /// What has to be known before changes mean anything.
    private List<String> about(Since since) {
        List<String> lines = new ArrayList<>();
        lines.addAll(new ComparisonHeader(words).lines(since.comparison()));
        if (since.isProposedInPart()) {
            lines.add(words.get("report.change.as-if-accepted"));
        }
        return lines;
    }

    /// Whether there was something to fill it with.
    private boolean table(Table<?> table) throws IOException {
        if (!table.rows().iterator().hasNext()) {
            empty(table.sheet());
            return false;
        }
        book.add(table);
        return true;
    }

    private void empty(SheetName sheet) {
        Page page = new Page(book.sheet(sheet), book.styles(), WIDTH);
        page.title(sheet.title(words));
        page.sentence(words.get("report.excel.empty." + sheet.id()), 1, WIDTH);
    }
}
