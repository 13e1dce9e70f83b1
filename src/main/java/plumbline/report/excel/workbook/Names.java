package plumbline.report.excel.workbook;

import plumbline.report.excel.packed.Bytes;

/// Names of elements and attributes, each made a text once.
final class Names {

    private static final int ROOM = 1 << 8;

    private final String[] known = new String[ROOM];

    /// Names that share a place take turns.
    String of(Bytes word) {
        int hash = word.length();
        for (int at = 0; at < word.length(); at++) {
            hash = 31 * hash + word.at(at);
        }
        int place = (hash ^ hash >>> 8) & ROOM - 1;
        String there = known[place];
        if (there == null || !word.isText(there)) {
            there = word.toString();
            known[place] = there;
        }
        return there;
    }
}
