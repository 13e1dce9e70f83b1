package plumbline.report.excel.book;

import plumbline.review.digest.Sha256;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/// A digest of the cells of a sheet, in their order.
public final class CellsDigest {

    private final MessageDigest digest = Sha256.begin();

    /// Tells a cell, and what stands in it.
    static void tell(StringBuilder to, String cell, CharSequence content) {
        to.append(cell).append('\0').append(content).append('\0');
    }

    /// Cells as they are told.
    void add(String told) {
        digest.update(told.getBytes(StandardCharsets.UTF_8));
    }

    /// Cells as they are told, in UTF-8: the first bytes of these.
    public void add(byte[] told, int length) {
        digest.update(told, 0, length);
    }

    /// As text, of all that was added; then it begins anew.
    public String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
