package plumbline.review.query;

import plumbline.review.cell.CellState;

import java.util.Locale;
import java.util.stream.Stream;

/// Whether words stand in what is known of a cell; the words are in small letters.
final class Found {

    private Found() {}

    /// In what a line of a list shows of it, and in the reason.
    static boolean inCell(CellState cell, String wanted) {
        return Stream.of(
                        cell.check().title(),
                        cell.check().id(),
                        cell.asked().service(),
                        cell.reason())
                .anyMatch(each -> has(each, wanted));
    }

    /// There, in the proposal and in the evidence.
    static boolean anywhere(CellState cell, String wanted) {
        return inCell(cell, wanted)
                || (cell.proposal() != null && has(cell.proposal().reason(), wanted))
                || cell.evidence().stream().anyMatch(each -> has(each.item().text(), wanted));
    }

    static boolean has(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
