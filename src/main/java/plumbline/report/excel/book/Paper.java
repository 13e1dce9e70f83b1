package plumbline.report.excel.book;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import plumbline.words.Words;

/// How a sheet is printed, and what may be changed in it.
final class Paper {

    private final Words words;
    private final String title;

    /// `title` stands above each page.
    Paper(Words words, String title) {
        this.words = words;
        this.title = title.replace("&", "&&");
    }

    void prepare(XSSFSheet sheet, boolean landscape) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getHeader().setLeft("&8" + title);
        sheet.getHeader().setRight("&8&A");
        sheet.getFooter().setRight("&8" + words.get("report.excel.page", "&P", "&N"));
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        protect(sheet);
    }

    /// The rows that stand at the top of each page, counted from 0.
    static void repeat(XSSFSheet sheet, int first, int last) {
        sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
    }

    /// Without a password; what is open may be filled in, and all may be filtered and formatted.
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
