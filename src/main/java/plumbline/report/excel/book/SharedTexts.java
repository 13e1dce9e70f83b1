package plumbline.report.excel.book;

import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// Texts that stand in many cells: the workbook has them once, and cells tell their places.
///
/// A text that comes again is one of them. Those that come once stay in their cells, so that a
/// large workbook needs no more room than a small one.
final class SharedTexts {

    private static final int MOST = 10_000;
    private static final int REMEMBERED = 1 << 16;

    private final SharedStringsTable table;
    private final Map<String, Integer> places = new HashMap<>();

    /// Of texts that came lately; two with the same hash only share a place that nobody needs.
    private final int[] hashes = new int[REMEMBERED];

    SharedTexts(SharedStringsTable table) {
        this.table = table;
    }

    /// Empty for a text that stays in its cell.
    OptionalInt find(String text) {
        Integer known = places.get(text);
        if (known != null) {
            return OptionalInt.of(known);
        }
        return comesAgain(text) && places.size() < MOST
                ? OptionalInt.of(add(text))
                : OptionalInt.empty();
    }

    private int add(String text) {
        int place = table.addSharedStringItem(new XSSFRichTextString(text));
        places.put(text, place);
        return place;
    }

    private boolean comesAgain(String text) {
        int hash = text.hashCode();
        int at = (hash ^ hash >>> 16) & REMEMBERED - 1;
        boolean again = hashes[at] == hash;
        hashes[at] = hash;
        return again;
    }

    /// All of them with their places.
    Map<String, Integer> places() {
        return Collections.unmodifiableMap(places);
    }
}
