package plumbline.report.excel.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;
import plumbline.report.excel.workbook.ExcelReport;
import plumbline.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class BookPreviewTest {

    private static final int ROWS = 40;

    @TempDir Path folder;

    private List<SheetBeginning> preview(Extent extent) throws IOException {
        Report report = SmallFleet.reviewed(folder.resolve("fleet"));
        Path file = folder.resolve("book.xlsx");
        try (OutputStream to = Files.newOutputStream(file)) {
            new ExcelReport(Words.english(), extent).write(report, to);
        }
        return new BookPreview(Words.english(), ROWS).of(file);
    }

    private static SheetBeginning sheet(List<SheetBeginning> all, String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theFirstRowsOfEachSheetInSightAreRead() throws IOException {
        List<SheetBeginning> all = preview(Extent.ALL);

        SheetBeginning checks = sheet(all, "Checks");
        assertThat(all).extracting(SheetBeginning::name).doesNotContain("_lists", "_meta");
        assertThat(checks.lines()).hasSize(ROWS);
        assertThat(checks.cut()).isTrue();
        assertThat(checks.lines().getFirst().cells()).contains("Service", "Check id", "Result");
        assertThat(checks.lines().get(1).cells()).contains("shop");
    }

    @Test
    void hiddenColumnsAndRowsAreNotShown() throws IOException {
        SheetBeginning checks = sheet(preview(Extent.FINDINGS), "Checks");

        assertThat(checks.columns()).doesNotContain("A").contains("B");
        assertThat(checks.lines().getFirst().cells()).doesNotContain("Row id", "Base hash");
        int result = checks.lines().getFirst().cells().indexOf("Result");
        assertThat(checks.lines())
                .extracting(each -> each.cells().get(result))
                .contains("FAIL")
                .doesNotContain("PASS", "N/A");
    }

    @Test
    void numbersAreShownAsTheirCellsShowThem() throws IOException {
        SheetBeginning summary = sheet(preview(Extent.ALL), "Summary");

        assertThat(summary.lines())
                .flatExtracting(SheetBeginning.Line::cells)
                .anyMatch(each -> each.matches("\\d+\\.\\d ?%"));
    }
}
