package plumbline.report.excel.book;

import plumbline.review.digest.Sha256;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/// A digest of the cells of a sheet, in their order.
public final class CellsDigest {

    private final MessageDigest digest = Sha256.begin();

    /// The cells of a row, which are digested together: there are millions of cells.
    private final StringBuilder row = new StringBuilder();

    /// A cell, and what stands in it.
    public void add(String cell, CharSequence content) {
        row.append(cell).append('\0').append(content).append('\0');
    }

    public void endRow() {
        digest.update(row.toString().getBytes(StandardCharsets.UTF_8));
        row.setLength(0);
    }

    /// As text.
    public String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
