package plumbline.report.excel.book;

import org.apache.poi.ss.util.CellReference;

import plumbline.report.excel.table.CellText;
import plumbline.review.digest.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The rows of one sheet, in a file until the workbook is put together, so that they need no room.
///
/// POI can stream rows as well; it keeps all links in memory and asks for fonts, which not every
/// machine has.
final class Spill implements AutoCloseable {

    /// The most links of a sheet that Excel follows.
    static final int MOST_LINKS = 65_530;

    private final Path file;
    private final Writer out;
    private final MessageDigest digest = Sha256.begin();
    private final List<Link> links = new ArrayList<>();
    private int row;
    private int rows;

    /// From a cell to a place in the workbook.
    record Link(int row, int column, String location) {

        String cell() {
            return CellReference.convertNumToColString(column) + row;
        }
    }

    /// Of a sheet that has so many rows already.
    Spill(int above) throws IOException {
        row = above;
        file = Files.createTempFile("plumbline", ".rows");
        out = Files.newBufferedWriter(file);
    }

    void begin(float height) throws IOException {
        row++;
        rows++;
        out.write("<row r=\"" + row + '"');
        if (height > 0) {
            out.write(" ht=\"" + height + "\" customHeight=\"1\"");
        }
        out.write('>');
    }

    void end() throws IOException {
        out.write("</row>");
    }

    void number(String column, int style, String number) throws IOException {
        cell(column, style, ">");
        out.write("<v>" + number + "</v></c>");
        remember(column, number);
    }

    /// A text that fits.
    void text(String column, int style, String text) throws IOException {
        String escaped = CellText.escaped(text);
        cell(column, style, " t=\"inlineStr\">");
        out.write("<is><t xml:space=\"preserve\">");
        write(escaped);
        out.write("</t></is></c>");
        remember(column, escaped);
    }

    void link(int column, String location) {
        if (links.size() < MOST_LINKS) {
            links.add(new Link(row, column, location));
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

    List<Link> links() {
        return links;
    }

    /// Of all cells and what stands in them.
    String digest() throws IOException {
        out.close();
        return HexFormat.of().formatHex(digest.digest());
    }

    void copyTo(OutputStream to) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(to);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
