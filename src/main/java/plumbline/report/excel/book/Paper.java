package plumbline.report.excel.book;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import plumbline.report.excel.table.Table;
import plumbline.words.Words;

/// How a sheet is printed, and what may be changed in it.
final class Paper {

    /// What fits on a page when its letters are printed with 7 points instead of 10.
    private static final int MOST_SIGNS = 213;

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

    /// Puts the columns of a table that are printed on so many pages beside each other that people
    /// can read them, each with its head and the columns that stay in view.
    static void fit(XSSFSheet sheet, Table<?> table) {
        int kept = signs(table, table.frozen());
        int rest = signs(table, table.printed()) - kept;
        int pages = Math.max(1, Math.ceilDiv(rest, Math.max(1, MOST_SIGNS - kept)));
        sheet.getPrintSetup().setFitWidth((short) pages);
        sheet.setRepeatingRows(new CellRangeAddress(table.above(), table.above(), -1, -1));
        if (pages > 1 && table.frozen() > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, table.frozen() - 1));
        }
        if (table.printed() < table.columns().size()) {
            String last = CellReference.convertNumToColString(table.printed() - 1);
            XSSFWorkbook book = sheet.getWorkbook();
            book.setPrintArea(book.getSheetIndex(sheet), "$A:$" + last);
        }
    }

    /// How wide the first columns are that can be seen.
    private static int signs(Table<?> table, int columns) {
        return table.columns().stream()
                .limit(columns)
                .filter(each -> !each.hidden())
                .mapToInt(each -> each.width() + 1)
                .sum();
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
