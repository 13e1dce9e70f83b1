package plumbline.report.excel.book;

import plumbline.review.digest.Sha256;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/// A digest of the cells of a sheet, in their order.
public final class CellsDigest {

    private final MessageDigest digest = Sha256.begin();

    /// Cells are digested many at a time: there are millions of them.
    private static final int MANY = 1 << 16;

    private final StringBuilder cells = new StringBuilder();

    /// Tells a cell, and what stands in it.
    static void tell(StringBuilder to, String cell, CharSequence content) {
        to.append(cell).append('\0').append(content).append('\0');
    }

    /// A cell, and what stands in it.
    public void add(String cell, CharSequence content) {
        tell(cells, cell, content);
        if (cells.length() >= MANY) {
            digestCells();
        }
    }

    /// Cells as they are told.
    void add(String told) {
        digest.update(told.getBytes(StandardCharsets.UTF_8));
    }

    private void digestCells() {
        add(cells.toString());
        cells.setLength(0);
    }

    /// As text, of all that was added; then it begins anew.
    public String text() {
        digestCells();
        return HexFormat.of().formatHex(digest.digest());
    }
}
