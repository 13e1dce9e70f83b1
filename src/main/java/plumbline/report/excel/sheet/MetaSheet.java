package plumbline.report.excel.sheet;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.report.Spelled;
import plumbline.report.content.Imprint;
import plumbline.report.content.Report;
import plumbline.report.excel.answer.Labels;
import plumbline.report.excel.answer.RowIds;
import plumbline.report.excel.book.Book;
import plumbline.report.excel.book.Book.Written;
import plumbline.report.excel.table.Choice;
import plumbline.report.excel.table.Column;
import plumbline.report.excel.table.SheetName;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.ReviewState;
import plumbline.review.digest.Sha256;
import plumbline.words.Words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// What only programs read: the lists to choose from, and which workbook this is, so that it can be
/// brought back in any language.
final class MetaSheet {

    private final Words words;
    private final Labels labels;
    private int row;

    MetaSheet(Words words) {
        this.words = words;
        labels = new Labels(words);
    }

    void lists(Book book) {
        book.list(Choice.RESULT, Arrays.stream(Status.values()).map(Status::title).toList());
        book.list(
                Choice.SEVERITY,
                Arrays.stream(Severity.values()).map(Enum::name).toList().reversed());
        book.list(Choice.DISPOSITION, labels.dispositions());
        book.list(Choice.REVIEW_STATE, labels.reviewStates());
    }

    /// After all tables.
    void write(Book book, Report report) {
        XSSFSheet sheet = book.sheet(SheetName.META);
        Imprint imprint = report.imprint();
        pair(sheet, "schema", RowIds.VERSION);
        pair(sheet, "workspace", imprint.title());
        pair(sheet, "export", export(book.contents().tables()));
        pair(sheet, "language", words.locale().getLanguage());
        pair(sheet, "program", imprint.program());
        pair(sheet, "at", imprint.at().toString());
        pair(sheet, "catalogue", imprint.catalogue().version());
        pair(sheet, "formula", Spelled.id(imprint.formula()));
        pair(sheet, "dispositions", ids(Disposition.Kind.values()));
        pair(sheet, "review-states", ids(ReviewState.values()));
        book.contents().tables().forEach(each -> table(sheet, each));
    }

    private void table(XSSFSheet sheet, Written written) {
        String id = written.table().sheet().id();
        pair(sheet, id + ".sheet", written.table().sheet().title(words));
        pair(sheet, id + ".rows", Integer.toString(written.rows()));
        pair(sheet, id + ".sha-256", written.digest());
        if (!written.table().name().isEmpty()) {
            pair(
                    sheet,
                    id + ".columns",
                    written.table().columns().stream()
                            .map(Column::id)
                            .collect(Collectors.joining(",")));
        }
    }

    /// The same for the same content, whenever it is written.
    private static String export(List<Written> tables) {
        MessageDigest digest = Sha256.begin();
        tables.forEach(each -> digest.update(each.digest().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static String ids(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Spelled::id).collect(Collectors.joining(","));
    }

    private void pair(XSSFSheet sheet, String key, String value) {
        XSSFRow line = sheet.createRow(row);
        line.createCell(0).setCellValue(key);
        line.createCell(1).setCellValue(value);
        row++;
    }
}
