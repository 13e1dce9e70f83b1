package plumbline.report.excel.book;

import plumbline.report.excel.table.CellText;

import java.util.ArrayList;
import java.util.List;

/// What did not fit into a cell: it goes on in a sheet of its own, in pieces `E-12/2`, `E-12/3` …
public final class Overflow {

    private final List<Piece> pieces = new ArrayList<>();

    /// A piece, and of what.
    public record Piece(String id, String text) {}

    /// The piece of a text that fits; the others are kept.
    String first(String id, String text) {
        List<String> all = CellText.pieces(text);
        for (int at = 1; at < all.size(); at++) {
            pieces.add(new Piece(id + "/" + (at + 1), all.get(at)));
        }
        return all.getFirst();
    }

    public List<Piece> pieces() {
        return pieces;
    }
}
