package plumbline.report.excel.book;

import plumbline.report.excel.table.CellText;
import plumbline.review.digest.Sha256;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.OptionalInt;

/// The rows of one sheet and their links, in files until the workbook is put together, so that they
/// need no room.
///
/// POI can stream rows as well; it keeps all links in memory and asks for fonts, which not every
/// machine has.
final class Spill implements AutoCloseable {

    /// The most links of a sheet that Excel follows.
    static final int MOST_LINKS = 65_530;

    private final SharedTexts shared;
    private final Path file;
    private final Writer out;
    private final Path linksFile;
    private final Writer linksOut;
    private final MessageDigest digest = Sha256.begin();
    private int row;
    private int rows;
    private int links;

    /// Of a sheet that has so many rows already.
    Spill(int above, SharedTexts shared) throws IOException {
        this.shared = shared;
        row = above;
        file = Files.createTempFile("plumbline", ".rows");
        out = Files.newBufferedWriter(file);
        linksFile = Files.createTempFile("plumbline", ".links");
        linksOut = Files.newBufferedWriter(linksFile);
    }

    void begin(float height, boolean hidden) throws IOException {
        row++;
        rows++;
        out.write("<row r=\"" + row + '"');
        if (height > 0) {
            out.write(" ht=\"" + height + "\" customHeight=\"1\"");
        }
        out.write(hidden ? " hidden=\"1\">" : ">");
    }

    void end() throws IOException {
        out.write("</row>");
    }

    void number(String column, int style, String number) throws IOException {
        value(column, style, ">", number);
    }

    private void value(String column, int style, String end, String value) throws IOException {
        cell(column, style, end);
        out.write("<v>" + value + "</v></c>");
        remember(column, value);
    }

    /// A text that fits.
    void text(String column, int style, String text) throws IOException {
        String escaped = CellText.escaped(text);
        OptionalInt place = shared.find(escaped);
        if (place.isPresent()) {
            value(column, style, " t=\"s\">", Integer.toString(place.getAsInt()));
        } else {
            inline(column, style, escaped);
        }
    }

    private void inline(String column, int style, String escaped) throws IOException {
        cell(column, style, " t=\"inlineStr\">");
        out.write("<is><t xml:space=\"preserve\">");
        write(escaped);
        out.write("</t></is></c>");
        remember(column, escaped);
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

    private void cell(String column, int style, String end) throws IOException {
        out.write("<c r=\"" + column + row + "\" s=\"" + style + '"' + end);
    }

    private void write(String text) throws IOException {
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
                out.write(text, from, at - from);
                out.write(instead);
                from = at + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }

    private void remember(String column, String value) {
        digest.update((column + row + '\0' + value + '\0').getBytes(StandardCharsets.UTF_8));
    }

    int rows() {
        return rows;
    }

    boolean hasLinks() {
        return links > 0;
    }

    /// Of all cells and what stands in them.
    String digest() throws IOException {
        closeFiles();
        return HexFormat.of().formatHex(digest.digest());
    }

    private void closeFiles() throws IOException {
        try (out) {
            linksOut.close();
        }
    }

    void copyRows(OutputStream to) throws IOException {
        Files.copy(file, to);
    }

    void copyLinks(OutputStream to) throws IOException {
        Files.copy(linksFile, to);
    }

    @Override
    public void close() throws IOException {
        closeFiles();
        Files.deleteIfExists(file);
        Files.deleteIfExists(linksFile);
    }
}
