package plumbline.report.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;
import plumbline.report.picture.Drawn;
import plumbline.report.picture.ReportPicture;
import plumbline.words.Words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class PicturesSheetTest {

    private static final List<ReportPicture> PICTURES =
            List.of(Drawn.sized("Timeline", 800, 130), Drawn.sized("Graph", 4000, 2000));

    @TempDir private Path folder;

    @Test
    void drawingsStandBelowEachOtherAndSayWhatTheyShow() throws IOException {
        try (XSSFWorkbook book = open(bytes(PICTURES))) {
            List<XSSFPicture> shown = pictures(book.getSheet("Pictures"));

            assertThat(shown)
                    .extracting(each -> each.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                    .containsExactly("Timeline", "Graph");
            assertThat(shown.getLast().getClientAnchor().getRow1())
                    .isGreaterThan(shown.getFirst().getClientAnchor().getRow2());
        }
    }

    @Test
    void whatFitsIsAsLargeAsItIsAndWhatIsTooWideIsAsWideAsTheSheet() throws IOException {
        try (XSSFWorkbook book = open(bytes(PICTURES))) {
            XSSFSheet sheet = book.getSheet("Pictures");
            List<XSSFPicture> shown = pictures(sheet);
            int sheetWidth = 20 * (int) sheet.getColumnWidthInPixels(0);

            assertThat(size(sheet, shown.getFirst())).containsExactly(800, 130);
            assertThat(size(sheet, shown.getLast())).containsExactly(sheetWidth, sheetWidth / 2);
        }
    }

    @Test
    void withoutDrawingsThereIsNoSheetForThem() throws IOException {
        try (XSSFWorkbook book = open(bytes(List.of()))) {
            assertThat(book).extracting(Sheet::getSheetName).doesNotContain("Pictures");
        }
    }

    @Test
    void twiceTheSameIsTheSameBytes() throws IOException {
        assertThat(bytes(PICTURES)).isEqualTo(bytes(PICTURES));
    }

    private byte[] bytes(List<ReportPicture> pictures) throws IOException {
        Report report = SmallFleet.reviewed(folder).about("stock");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelReport(Words.english(), Extent.ALL, pictures).write(report, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<XSSFPicture> pictures(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getShapes().stream()
                .map(XSSFPicture.class::cast)
                .toList();
    }

    /// In points of the screen.
    private static List<Integer> size(XSSFSheet sheet, XSSFPicture picture) {
        XSSFClientAnchor anchor = picture.getClientAnchor();
        return List.of(
                anchor.getCol2() * (int) sheet.getColumnWidthInPixels(0)
                        + anchor.getDx2() / Units.EMU_PER_PIXEL,
                (anchor.getRow2() - anchor.getRow1()) * 20 + anchor.getDy2() / Units.EMU_PER_PIXEL);
    }
}
