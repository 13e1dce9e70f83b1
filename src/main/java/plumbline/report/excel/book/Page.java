package plumbline.report.excel.book;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import plumbline.report.excel.table.CellText;
import plumbline.report.excel.table.Look;

import java.util.stream.IntStream;

/// A sheet of words outside tables, written from the top.
public final class Page {

    private static final String INK = "1F2933";
    private static final String SOFT = "5B6670";
    private static final String DEEP = "1F3A5F";
    private static final int UNITS = 256;

    /// How high a row is that nobody gave another height.
    private static final int ROW_PIXELS = 20;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final int columns;
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle label;
    private final XSSFCellStyle words;
    private final XSSFCellStyle soft;
    private int row;

    public Page(XSSFSheet sheet, Styles styles, int... widths) {
        this.sheet = sheet;
        this.styles = styles;
        columns = widths.length;
        title = styles.words(20, true, DEEP);
        title.setWrapText(false);
        heading = styles.words(12, true, DEEP);
        label = styles.words(10, true, SOFT);
        words = styles.words(10, false, INK);
        soft = styles.words(10, false, SOFT);
        sheet.setDisplayGridlines(false);
        for (int at = 0; at < widths.length; at++) {
            sheet.setColumnWidth(at, widths[at] * UNITS);
        }
    }

    /// Where the next line goes, counted from 0.
    public int row() {
        return row;
    }

    public void title(String text) {
        put(0, text, title).getRow().setHeightInPoints(30);
        row++;
    }

    public void heading(String text) {
        put(0, text, heading).getRow().setHeightInPoints(20);
        row++;
    }

    /// A word on a ground of its own.
    public void badge(String text, boolean alarming) {
        put(
                0,
                text,
                alarming
                        ? styles.badge(11, "FFE3A3", "5C3D00")
                        : styles.badge(11, "C9E7D1", "14532D"));
        row++;
    }

    /// What something is, and behind it what it says, over as many lines as that needs.
    public void pair(String what, String text, int width) {
        put(0, what, label);
        put(1, text, words).getRow().setHeightInPoints(height(text, width));
        row++;
    }

    /// A sentence over some columns.
    public void sentence(String text, int columns, int width) {
        put(0, text, soft).getRow().setHeightInPoints(height(text, width));
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
        }
        row++;
    }

    /// A text that leads elsewhere, and what is there.
    public void link(String text, String location, String about) {
        XSSFCell cell = put(0, text, styles.of(new Styles.Key(Look.NAME, false, false, true)));
        XSSFHyperlink link =
                sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(location);
        cell.setHyperlink(link);
        put(1, about, soft);
        row++;
    }

    /// A PNG that is shown so many points wide and high on a printed page of its own, or smaller
    /// where the columns are together narrower than that; `about` says what it shows to people who
    /// do not see it.
    public void picture(byte[] png, double width, double height, String about) {
        double fitting = Math.min(1, room() / width);
        int high = (int) Math.round(height * fitting);
        int left = (int) (width * fitting);
        int column = 0;
        while (column < columns - 1 && left > pixels(column)) {
            left -= pixels(column);
            column++;
        }
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(
                        0,
                        0,
                        Units.pixelToEMU(left),
                        Units.pixelToEMU(high % ROW_PIXELS),
                        0,
                        row,
                        column,
                        row + high / ROW_PIXELS);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        int place = sheet.getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
        XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, place);
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(about);
        row += high / ROW_PIXELS + 1;
        sheet.setRowBreak(row - 1);
    }

    private int room() {
        return IntStream.range(0, columns).map(this::pixels).sum();
    }

    private int pixels(int column) {
        return (int) sheet.getColumnWidthInPixels(column);
    }

    /// A line to be signed on, under its heads.
    public void blanks(int columns) {
        for (int at = 0; at < columns; at++) {
            put(at, "", styles.blankLine()).getRow().setHeightInPoints(24);
        }
        row++;
    }

    public void heads(String... texts) {
        for (int at = 0; at < texts.length; at++) {
            put(at, texts[at], label);
        }
        row++;
    }

    public void gap() {
        row++;
    }

    private XSSFCell put(int column, String text, XSSFCellStyle style) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.escaped(CellText.legal(text)));
        }
        return cell;
    }

    private static float height(String text, int width) {
        double lines =
                text.lines()
                        .mapToDouble(each -> Math.ceil((each.length() + 1) / (width * 1.05)))
                        .sum();
        return (float) Math.min(400, Math.max(1, lines) * 13.6 + 2);
    }
}
