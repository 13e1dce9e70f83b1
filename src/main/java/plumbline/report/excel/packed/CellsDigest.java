package plumbline.report.excel.packed;

import plumbline.review.digest.Sha256;

import java.security.MessageDigest;
import java.util.HexFormat;

/// A digest of the cells of a sheet, in their order.
public final class CellsDigest {

    private final MessageDigest digest = Sha256.begin();

    /// Tells a cell, and what stands in it.
    static void tell(Bytes to, byte[] column, Bytes row, byte[] content) {
        to.add(column);
        to.add(row);
        to.add(0);
        to.add(content);
        to.add(0);
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
