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
import plumbline.report.content.Report;
import plumbline.report.excel.book.Book;
import plumbline.report.excel.book.Chart;
import plumbline.report.excel.book.Grid;
import plumbline.report.excel.table.Columns;
import plumbline.report.excel.table.Look;
import plumbline.report.excel.table.SheetName;
import plumbline.words.Words;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Results by service and by severity: what people decided in full colours, what is only proposed
/// in pale ones.
final class SummaryCharts {

    private static final int MOST_ROWS = 60;
    private static final int LEAST_ROWS = 18;
    private static final List<Severity> SEVERITIES = List.of(Severity.values()).reversed();

    private final Words words;
    private final Columns headers;
    private final Formulas formulas;
    private final Tallies tallies;

    SummaryCharts(Words words, Report report) {
        this.words = words;
        headers = new Columns(words);
        formulas = new Formulas(words);
        tallies = new Tallies(report.cells().toList());
    }

    void write(Book book, List<ServiceSum> services, int head, int from) {
        XSSFSheet sheet = book.sheet(SheetName.SUMMARY);
        severities(book, sheet, from);
        int below = from + SEVERITIES.size() + 2;
        int rows = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, services.size() + 10));
        bySeverity(sheet, from, new CellRangeAddress(below, below + rows, 13, 22));
        if (!services.isEmpty()) {
            byService(sheet, services, head, new CellRangeAddress(below, below + rows, 0, 12));
        }
    }

    private void severities(Book book, XSSFSheet sheet, int from) {
        Grid.head(
                sheet,
                from,
                Stream.of("severity", "fail", "partial", "proposed-fail", "proposed-partial")
                        .map(headers::header)
                        .toList(),
                1,
                book.styles());
        for (int at = 0; at < SEVERITIES.size(); at++) {
            Severity severity = SEVERITIES.get(at);
            XSSFRow row = sheet.createRow(from + 1 + at);
            Grid.put(row, 0, severity.name(), book.styles().of(Look.NAME));
            cell(book, row, 1, severity, Status.FAIL, false);
            cell(book, row, 2, severity, Status.PARTIAL, false);
            cell(book, row, 3, severity, Status.FAIL, true);
            cell(book, row, 4, severity, Status.PARTIAL, true);
        }
        Grid.table(
                sheet,
                "tblSeverity",
                new AreaReference(
                        new CellReference(from, 0),
                        new CellReference(from + SEVERITIES.size(), 4),
                        SpreadsheetVersion.EXCEL2007));
    }

    private void cell(
            Book book,
            XSSFRow row,
            int column,
            Severity severity,
            Status status,
            boolean proposed) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(book.styles().of(Look.NUMBER));
        Grid.formula(
                cell,
                formulas.weighing(status, severity, proposed),
                count(severity, status, proposed));
    }

    private int count(Severity severity, Status status, boolean proposed) {
        return proposed ? tallies.proposed(status, severity) : tallies.decided(status, severity);
    }

    private void bySeverity(XSSFSheet sheet, int head, CellRangeAddress over) {
        new Chart(
                        words.get("report.excel.chart.severity"),
                        SEVERITIES.stream().map(Severity::name).toList(),
                        SummarySheet.names(head, SEVERITIES.size()))
                .draw(
                        sheet,
                        over,
                        List.of(
                                weighed("fail", 1, Status.FAIL, false, "C0392B"),
                                weighed("partial", 2, Status.PARTIAL, false, "E0A100"),
                                weighed("proposed-fail", 3, Status.FAIL, true, "F0B7B1"),
                                weighed("proposed-partial", 4, Status.PARTIAL, true, "F7E2A8")));
    }

    private Chart.Series weighed(
            String id, int column, Status status, boolean proposed, String colour) {
        return new Chart.Series(
                headers.header(id),
                column,
                SEVERITIES.stream().map(each -> count(each, status, proposed)).toList(),
                colour);
    }

    private void byService(
            XSSFSheet sheet, List<ServiceSum> services, int head, CellRangeAddress over) {
        new Chart(
                        words.get("report.excel.chart.service"),
                        services.stream().map(ServiceSum::name).toList(),
                        SummarySheet.names(head, services.size()))
                .draw(
                        sheet,
                        over,
                        List.of(
                                series(services, "pass", 3, Status.PASS, false, "2E8B57"),
                                series(services, "partial", 4, Status.PARTIAL, false, "E0A100"),
                                series(services, "fail", 5, Status.FAIL, false, "C0392B"),
                                series(
                                        services,
                                        "not-applicable",
                                        6,
                                        Status.NOT_APPLICABLE,
                                        false,
                                        "9AA3AB"),
                                series(services, "proposed-pass", 8, Status.PASS, true, "B5DBC4"),
                                series(
                                        services,
                                        "proposed-partial",
                                        9,
                                        Status.PARTIAL,
                                        true,
                                        "F7E2A8"),
                                series(services, "proposed-fail", 10, Status.FAIL, true, "F0B7B1"),
                                series(
                                        services,
                                        "proposed-not-applicable",
                                        11,
                                        Status.NOT_APPLICABLE,
                                        true,
                                        "E1E4E7")));
    }

    private Chart.Series series(
            List<ServiceSum> services,
            String id,
            int column,
            Status status,
            boolean proposed,
            String colour) {
        ToIntFunction<Tallies> count =
                proposed ? each -> each.proposed(status) : each -> each.decided(status);
        return new Chart.Series(
                headers.header(id),
                column,
                services.stream().map(each -> count.applyAsInt(each.tallies())).toList(),
                colour);
    }
}
