package plumbline.report.excel.book;

import plumbline.report.excel.packed.Bytes;
import plumbline.report.excel.packed.PackedRows;
import plumbline.report.excel.packed.Press;
import plumbline.report.excel.table.CellText;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    private static final byte[] ROW = Bytes.of("<row r=\"");
    private static final byte[] SEEN = Bytes.of(">");
    private static final byte[] HIDDEN = Bytes.of(" hidden=\"1\">");
    private static final byte[] ROW_END = Bytes.of("</row>");
    private static final byte[] CELL = Bytes.of("<c r=\"");
    private static final byte[] STYLE = Bytes.of("\" s=\"");
    private static final byte[] VALUE_END = Bytes.of("</v></c>");
    private static final byte[] TEXT =
            Bytes.of("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = Bytes.of("</t></is></c>");

    private final SharedTexts shared;
    private final PackedRows packed = new PackedRows();
    private final Bytes xml = packed.rows();
    private final Bytes digits = new Bytes();
    private final Path linksFile;
    private final Writer linksOut;
    private int row;
    private int rows;
    private int links;

    /// What stands in a cell behind its name: what comes before its value, and that.
    static final class Content {

        private final byte[] before;
        private final byte[] value;

        Content(String before, String value) {
            this.before = Bytes.of(before);
            this.value = Bytes.of(value);
        }
    }

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
        digits.clear();
        digits.addNumber(row);
        xml.add(ROW);
        xml.add(digits);
        xml.add('"');
        if (height > 0) {
            xml.add(Bytes.of(" ht=\"" + height + "\" customHeight=\"1\""));
        }
        xml.add(hidden ? HIDDEN : SEEN);
    }

    void end() throws IOException {
        xml.add(ROW_END);
        packed.endRow();
    }

    void number(byte[] column, int style, String number) {
        value(column, new Content("\" s=\"" + style + "\"><v>", number));
    }

    /// Writes a text that is short enough, and says how to write it again where the workbook shares
    /// it.
    Optional<Content> text(byte[] column, int style, String text) {
        byte[] plain = Bytes.of(text);
        if (CellText.standsAsItIs(plain)) {
            return text(column, style, text, plain);
        }
        String escaped = CellText.escaped(CellText.legal(text));
        return text(column, style, escaped, Bytes.of(escaped));
    }

    private Optional<Content> text(byte[] column, int style, String text, byte[] bytes) {
        OptionalInt place = shared.find(text);
        if (place.isEmpty()) {
            own(column, style, bytes);
            return Optional.empty();
        }
        Content content =
                new Content(
                        "\" s=\"" + style + "\" t=\"s\"><v>", Integer.toString(place.getAsInt()));
        value(column, content);
        return Optional.of(content);
    }

    /// A cell of that column.
    void value(byte[] column, Content content) {
        packed.cell(column, digits, content.value);
        beginCell(column);
        xml.add(content.before);
        xml.add(content.value);
        xml.add(VALUE_END);
    }

    private void own(byte[] column, int style, byte[] text) {
        packed.cell(column, digits, text);
        beginCell(column);
        xml.add(STYLE);
        xml.addNumber(style);
        xml.add(TEXT);
        xml.addEscaped(text);
        xml.add(TEXT_END);
    }

    private void beginCell(byte[] column) {
        xml.add(CELL);
        xml.add(column);
        xml.add(digits);
    }

    /// From a cell to a place in the workbook.
    void link(byte[] column, String location) throws IOException {
        if (links < MOST_LINKS) {
            linksOut.write("<hyperlink ref=\"" + new String(column, StandardCharsets.UTF_8) + row);
            linksOut.write("\" location=\"");
            linksOut.write(
                    location.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
            linksOut.write("\"/>");
            links++;
        }
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
