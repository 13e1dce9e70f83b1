package plumbline.report.excel.summary;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.report.Spelled;
import plumbline.report.content.Report;
import plumbline.report.excel.answer.Standing;
import plumbline.report.excel.book.Book;
import plumbline.report.excel.book.Grid;
import plumbline.report.excel.book.Page;
import plumbline.report.excel.book.Styles;
import plumbline.report.excel.table.Columns;
import plumbline.report.excel.table.Look;
import plumbline.report.excel.table.SheetName;
import plumbline.review.score.Formula;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Numbers for each service as formulas over the checks, with what they give now beside them.
public final class SummarySheet {

    /// What formulas call its table.
    public static final String NAME = "tblSummary";

    private static final int UNITS = 256;
    private static final int NAMES = 2;

    private final Words words;
    private final Columns headers;
    private final Formulas formulas;
    private final Report report;

    public SummarySheet(Words words, Report report) {
        this.words = words;
        headers = new Columns(words);
        formulas = new Formulas(words);
        this.report = report;
    }

    public void write(Book book) {
        XSSFSheet sheet = book.sheet(SheetName.SUMMARY);
        Page page = new Page(sheet, book.styles());
        page.title(SheetName.SUMMARY.title(words));
        page.sentence(new Standing(words, report).sentence(), 20, 170);
        page.sentence(words.get("report.excel.summary.about"), 20, 170);
        page.gap();
        int head = page.row();
        List<SummaryColumn> columns = columns();
        List<ServiceSum> services = report.services().stream().map(ServiceSum::of).toList();
        widths(sheet, columns.size());
        Grid.head(sheet, head, heads(columns), NAMES, book.styles());
        int row = head + 1;
        for (ServiceSum each : services) {
            row(sheet.createRow(row), each, columns, book.styles());
            row++;
        }
        if (!services.isEmpty()) {
            table(sheet, head, row - 1, columns.size() + NAMES);
            sum(sheet, row, columns, book.styles());
        }
        sheet.createFreezePane(1, head + 1);
        new SummaryCharts(words, report).write(book, services, head, row + 2);
    }

    private List<String> heads(List<SummaryColumn> columns) {
        return Stream.concat(
                        Stream.of("service", "commit"), columns.stream().map(SummaryColumn::id))
                .map(headers::header)
                .toList();
    }

    private static void widths(XSSFSheet sheet, int counted) {
        sheet.setColumnWidth(0, 24 * UNITS);
        sheet.setColumnWidth(1, 11 * UNITS);
        for (int at = 0; at < counted; at++) {
            sheet.setColumnWidth(at + NAMES, 11 * UNITS);
        }
    }

    private List<SummaryColumn> columns() {
        Formula formula = report.formula();
        List<SummaryColumn> all = new ArrayList<>(results());
        all.add(share("strict", Formula.STRICT));
        all.add(share("half", Formula.HALF_CREDIT));
        all.add(share("lenient", Formula.LENIENT));
        all.add(bound("lower", formula, false));
        all.add(bound("upper", formula, true));
        for (Severity each : List.of(Severity.values()).reversed()) {
            all.add(
                    SummaryColumn.count(
                            "weight-" + Spelled.id(each),
                            formulas.worth(each),
                            sum -> sum.tallies().worth(each)));
        }
        all.addAll(decisions());
        return all;
    }

    private List<SummaryColumn> results() {
        return List.of(
                SummaryColumn.count("checks", formulas.all(), sum -> sum.tallies().all()),
                decided("pass", Status.PASS),
                decided("partial", Status.PARTIAL),
                decided("fail", Status.FAIL),
                decided("not-applicable", Status.NOT_APPLICABLE),
                SummaryColumn.count("open", formulas.open(), sum -> sum.tally().open()),
                proposed("proposed-pass", Status.PASS),
                proposed("proposed-partial", Status.PARTIAL),
                proposed("proposed-fail", Status.FAIL),
                proposed("proposed-not-applicable", Status.NOT_APPLICABLE));
    }

    private List<SummaryColumn> decisions() {
        return List.of(
                SummaryColumn.count(
                        "disposed", formulas.disposed(), sum -> sum.tallies().disposed()),
                SummaryColumn.count(
                        "undisposed",
                        formulas.undisposed(),
                        sum ->
                                sum.tally().partial()
                                        + sum.tally().fail()
                                        - sum.tallies().disposed()),
                SummaryColumn.count("stale", formulas.stale(), sum -> sum.tallies().stale()));
    }

    private SummaryColumn decided(String id, Status status) {
        return SummaryColumn.count(
                id, formulas.decided(status), sum -> sum.tallies().decided(status));
    }

    private SummaryColumn proposed(String id, Status status) {
        return SummaryColumn.count(
                id, formulas.proposed(status), sum -> sum.tallies().proposed(status));
    }

    private SummaryColumn share(String id, Formula formula) {
        return new SummaryColumn(
                id, Look.SHARE, formulas.score(formula), sum -> sum.share(formula));
    }

    private SummaryColumn bound(String id, Formula formula, boolean upper) {
        return new SummaryColumn(
                id, Look.SHARE, formulas.bound(formula, upper), sum -> sum.bound(formula, upper));
    }

    private static void row(
            XSSFRow row, ServiceSum sum, List<SummaryColumn> columns, Styles styles) {
        Grid.put(row, 0, sum.name(), styles.of(Look.NAME));
        Grid.put(row, 1, sum.commit(), styles.of(Look.NAME));
        for (int at = 0; at < columns.size(); at++) {
            SummaryColumn column = columns.get(at);
            XSSFCell cell = row.createCell(at + NAMES);
            cell.setCellStyle(styles.of(column.look()));
            Grid.formula(cell, column.formula(), column.value().apply(sum));
        }
    }

    private static void table(XSSFSheet sheet, int head, int last, int columns) {
        Grid.table(
                sheet,
                NAME,
                new AreaReference(
                        new CellReference(head, 0),
                        new CellReference(last, columns - 1),
                        SpreadsheetVersion.EXCEL2007));
    }

    /// Of all services: counts are added up, shares are those of the sums.
    private void sum(XSSFSheet sheet, int row, List<SummaryColumn> columns, Styles styles) {
        ServiceSum all = ServiceSum.of("", "", report.cells().toList());
        XSSFRow line = sheet.createRow(row);
        Grid.put(line, 0, words.get("report.excel.all-services"), styles.sum(Look.NAME));
        Grid.put(line, 1, "", styles.sum(Look.NAME));
        for (int at = 0; at < columns.size(); at++) {
            SummaryColumn column = columns.get(at);
            XSSFCell cell = line.createCell(at + NAMES);
            cell.setCellStyle(styles.sum(column.look()));
            String formula =
                    column.look() == Look.SHARE
                            ? inRow(column.formula(), row, columns)
                            : "SUM(" + NAME + "[" + headers.header(column.id()) + "])";
            Grid.formula(cell, formula, column.value().apply(all));
        }
    }

    /// The same formula for cells of that row, which is below the table.
    private String inRow(String formula, int row, List<SummaryColumn> columns) {
        String told = formula;
        for (int at = 0; at < columns.size(); at++) {
            told =
                    told.replace(
                            NAME + "[[#This Row],[" + headers.header(columns.get(at).id()) + "]]",
                            new CellReference(row, at + NAMES).formatAsString());
        }
        return told;
    }

    /// The rows of services below a head.
    static CellRangeAddress names(int head, int services) {
        return new CellRangeAddress(head + 1, head + services, 0, 0);
    }
}
