package plumbline.parse.sql.reading;

/// Tells what only MySQL and its kin can do in an ALTER TABLE.
final class ForeignActions {

    private final Glance words;
    private final int first;

    private ForeignActions(Glance words, int first) {
        this.words = words;
        this.first = first;
    }

    /// Whether one of the actions of a statement is of that kind.
    static boolean standIn(Glance words) {
        if (!words.isAt(0, "ALTER", "TABLE")) {
            return false;
        }
        int name = words.behindIf(2);
        int first = words.behindName(words.isAt(name, "ONLY") ? name + 1 : name);
        return new ForeignActions(words, first).any();
    }

    private boolean any() {
        int depth = 0;
        for (int i = first; i < words.size(); i++) {
            depth += words.isSign(i, '(') ? 1 : words.isSign(i, ')') ? -1 : 0;
            boolean opens = i == first || words.isSign(i - 1, ',');
            if (depth == 0 && (opens ? isForeign(i) : endsBehindColumn(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isForeign(int at) {
        boolean redefines = words.isAt(at, "MODIFY") || words.isAt(at, "CHANGE");
        return (redefines && words.isName(at + 1))
                || isIndex(at)
                || isDrop(at)
                || words.isAt(at, "CONVERT", "TO", "CHARACTER");
    }

    /// `DROP FOREIGN KEY name` and its like; a column can have the name of what is dropped.
    private boolean isDrop(int at) {
        boolean named = words.isAt(at, "DROP", "INDEX") || words.isAt(at, "DROP", "KEY");
        boolean column = words.isAt(at + 2, "CASCADE") || words.isAt(at + 2, "RESTRICT");
        return words.isAt(at, "DROP", "PRIMARY", "KEY")
                || words.isAt(at, "DROP", "FOREIGN", "KEY")
                || (named && words.isName(at + 2) && !column);
    }

    /// `ADD INDEX name (column)`: a list of names and not of numbers, as the length of a type is.
    private boolean isIndex(int at) {
        int kind = words.isAt(at, "ADD", "UNIQUE") ? at + 2 : at + 1;
        boolean adds = words.isAt(kind, "INDEX") || words.isAt(kind, "KEY");
        int list = words.isName(kind + 1) ? kind + 2 : kind + 1;
        return words.isAt(at, "ADD") && adds && words.isSign(list, '(') && words.isName(list + 1);
    }

    /// Where the new column goes.
    private boolean endsBehindColumn(int at) {
        boolean last = at + 2 >= words.size() || words.isSign(at + 2, ',');
        return words.isAt(at, "AFTER") && words.isName(at + 1) && last;
    }
}
