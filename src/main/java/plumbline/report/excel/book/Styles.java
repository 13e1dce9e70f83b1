package plumbline.report.excel.book;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import plumbline.report.excel.table.Look;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// The styles of cells, each made once.
public final class Styles {

    private static final String INK = "1F2933";
    private static final String HEAD = "1F3A5F";
    private static final String OPEN = "EFF6FD";
    private static final String LINE = "D5DAE0";
    private static final short SIZE = 10;

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    /// What a cell of a table looks like; `quoted` keeps its text a text when it is edited.
    record Key(Look look, boolean open, boolean quoted, boolean link) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontHeightInPoints(SIZE);
    }

    XSSFCellStyle of(Key key) {
        return made.computeIfAbsent(key, this::make);
    }

    /// A cell of a table.
    public XSSFCellStyle of(Look look) {
        return of(new Key(look, false, false, false));
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(key.look().wraps());
        style.setDataFormat(workbook.createDataFormat().getFormat(format(key.look())));
        style.setFont(font(key));
        style.setQuotePrefixed(key.quoted());
        if (key.look() == Look.SIGN) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        style.setLocked(!key.open());
        if (key.open()) {
            fill(style, OPEN);
            line(style);
        }
        return style;
    }

    /// Ids are texts, so that `3.10` stays what it is.
    private static String format(Look look) {
        return switch (look) {
            case TEXT, CODE, NAME, SIGN -> "@";
            case NUMBER -> "#,##0;-#,##0;–";
            case SHARE -> "0.0%";
            case DAY -> "yyyy-mm-dd";
            case MOMENT -> "yyyy-mm-dd hh:mm";
        };
    }

    private XSSFFont font(Key key) {
        boolean link = key.link() && key.look() != Look.SIGN;
        XSSFFont font = plain(SIZE, link ? "1A5FB4" : INK);
        if (link) {
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        if (key.look() == Look.CODE) {
            font.setFontName("Consolas");
        }
        return font;
    }

    /// The head of a column.
    XSSFCellStyle head(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = plain(SIZE, "FFFFFF");
        font.setBold(true);
        style.setFont(font);
        fill(style, HEAD);
        style.setWrapText(look != Look.SIGN);
        style.setVerticalAlignment(
                look == Look.SIGN ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER);
        if (look == Look.SIGN) {
            style.setRotation((short) 90);
            style.setAlignment(HorizontalAlignment.CENTER);
        } else if (look == Look.NUMBER || look == Look.SHARE) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        return style;
    }

    /// Words outside tables.
    public XSSFCellStyle words(int size, boolean bold, String colour) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = plain(size, colour);
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /// Words on a ground of their own.
    public XSSFCellStyle badge(int size, String ground, String colour) {
        XSSFCellStyle style = words(size, true, colour);
        fill(style, ground);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(false);
        return style;
    }

    /// The head of columns outside tables, a sum below them.
    public XSSFCellStyle sum(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(of(look));
        XSSFFont font = plain(SIZE, INK);
        font.setBold(true);
        style.setFont(font);
        style.setBorderTop(BorderStyle.THIN);
        return style;
    }

    /// A line to write on.
    public XSSFCellStyle blankLine() {
        XSSFCellStyle style = words(SIZE, false, INK);
        style.setBorderBottom(BorderStyle.THIN);
        style.setLocked(false);
        return style;
    }

    private XSSFFont plain(int size, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints((short) size);
        font.setColor(colour(colour));
        return font;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void line(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(colour(LINE));
        style.setBorderRight(BorderStyle.HAIR);
        style.setRightBorderColor(colour(LINE));
    }

    static XSSFColor colour(String hexadecimal) {
        return new XSSFColor(HexFormat.of().parseHex(hexadecimal));
    }
}
