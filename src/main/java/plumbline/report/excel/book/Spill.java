package plumbline.report.excel.book;

import plumbline.report.excel.table.CellText;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/// The rows of one sheet and their links, in files until the workbook is put together, so that they
/// need no room.
///
/// POI can stream rows as well; it keeps all links in memory and asks for fonts, which not every
/// machine has.
final class Spill implements AutoCloseable {

    /// The most links of a sheet that Excel follows.
    static final int MOST_LINKS = 65_530;

    private static final int ROOM = 1 << 16;

    private final SharedTexts shared;
    private final PackedRows packed = new PackedRows();
    private final StringBuilder xml = packed.rows();
    private final Path linksFile;
    private final Writer linksOut;
    private int row;
    private int rows;
    private int links;

    /// Of a sheet that has so many rows already.
    Spill(int above, SharedTexts shared) throws IOException {
        this.shared = shared;
        row = above;
        linksFile = Files.createTempFile("plumbline", ".links");
        linksOut = Files.newBufferedWriter(linksFile);
    }

    void begin(float height, boolean hidden) {
        row++;
        rows++;
        xml.append("<row r=\"").append(row).append('"');
        if (height > 0) {
            xml.append(" ht=\"").append(height).append("\" customHeight=\"1\"");
        }
        xml.append(hidden ? " hidden=\"1\">" : ">");
    }

    void end() throws IOException {
        xml.append("</row>");
        packed.endRow();
    }

    void number(String column, int style, String number) {
        value(column, style, ">", number);
    }

    private void value(String column, int style, String end, String value) {
        cell(column, style, end, value);
        xml.append("<v>").append(value).append("</v></c>");
    }

    /// A text that fits.
    void text(String column, int style, String text) {
        String escaped = CellText.escaped(text);
        OptionalInt place = shared.find(escaped);
        if (place.isPresent()) {
            value(column, style, " t=\"s\">", Integer.toString(place.getAsInt()));
        } else {
            cell(column, style, " t=\"inlineStr\">", escaped);
            xml.append("<is><t xml:space=\"preserve\">");
            append(escaped);
            xml.append("</t></is></c>");
        }
    }

    /// From a cell to a place in the workbook.
    void link(String column, String location) throws IOException {
        if (links < MOST_LINKS) {
            linksOut.write("<hyperlink ref=\"" + column + row + "\" location=\"");
            linksOut.write(
                    location.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
            linksOut.write("\"/>");
            links++;
        }
    }

    private void cell(String column, int style, String end, String content) {
        String cell = column + row;
        packed.cell(cell, content);
        xml.append("<c r=\"").append(cell).append("\" s=\"").append(style).append('"').append(end);
    }

    private void append(String text) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            String instead =
                    switch (text.charAt(at)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        default -> "";
                    };
            if (!instead.isEmpty()) {
                xml.append(text, from, at).append(instead);
                from = at + 1;
            }
        }
        xml.append(text, from, text.length());
    }

    int rows() {
        return rows;
    }

    boolean hasLinks() {
        return links > 0;
    }

    /// Ends the sheet; of all its cells and what stands in them.
    String digest() throws IOException {
        linksOut.close();
        return packed.end();
    }

    /// The rows as they were packed, once the sheet has ended.
    PackedRows packed() {
        return packed;
    }

    void writeLinks(Press to) throws IOException {
        try (InputStream in = Files.newInputStream(linksFile)) {
            for (byte[] some = in.readNBytes(ROOM); some.length > 0; some = in.readNBytes(ROOM)) {
                to.write(some);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (packed) {
            linksOut.close();
        }
        packed.delete();
        Files.deleteIfExists(linksFile);
    }
}
