package plumbline.report.excel.workbook;

import plumbline.report.content.Extent;
import plumbline.report.content.Imprint;
import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.excel.book.Book;
import plumbline.report.excel.sheet.Sheets;
import plumbline.report.picture.ReportPicture;
import plumbline.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes a report as a workbook in the language of the words, and counts it again before anybody
/// gets it.
public final class ExcelReport implements ReportFormat {

    private final Words words;
    private final Extent extent;
    private final List<ReportPicture> pictures;

    public ExcelReport(Words words, Extent extent) {
        this(words, extent, List.of());
    }

    /// With drawings on a sheet of their own.
    public ExcelReport(Words words, Extent extent, List<ReportPicture> pictures) {
        this.words = words;
        this.extent = extent;
        this.pictures = List.copyOf(pictures);
    }

    @Override
    public void write(Report report, OutputStream to) throws IOException {
        Path file = Files.createTempFile("plumbline", ".xlsx");
        try {
            write(report, file);
            Files.copy(file, to);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void write(Report report, Path file) throws IOException {
        Imprint imprint = report.imprint();
        Book.Contents contents;
        try (Book book = new Book(words, title(report))) {
            new Sheets(words, report, extent, book).write(pictures);
            try (OutputStream to = Files.newOutputStream(file)) {
                book.write(imprint.title(), imprint.program(), imprint.at(), to);
            }
            contents = book.contents();
        }
        new Recount(words, report).check(file, contents);
    }

    private String title(Report report) {
        String title = report.imprint().title();
        return report.isDraft() ? words.get("report.excel.draft") + " · " + title : title;
    }
}
