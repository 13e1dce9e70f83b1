package plumbline.schema.binding;

import java.util.ArrayList;
import java.util.List;

/// The columns that the outermost SELECT of a query lists.
final class SelectList {

    private SelectList() {}

    /// From its first token to one behind its last; its value ends before `AS name`.
    record Item(int from, int end, int valueEnd) {

        boolean isStar(Names names) {
            return names.isSign(end - 1, '*')
                    && (end - from == 1 || names.isSign(end - 2, '.'))
                    && valueEnd == end;
        }

        /// Whether its value is one word, number or string.
        boolean isOneToken() {
            return valueEnd - from == 1;
        }

        /// What the server calls it.
        String name(Names names) {
            return valueEnd < end
                    ? names.stored(end - 1)
                    : KeyWords.output(names.written(from, end));
        }
    }

    /// None where the query does not begin with a list: VALUES, TABLE, another language.
    static List<Item> of(Names names) {
        int start = start(names);
        List<Item> items = new ArrayList<>();
        if (start < 0) {
            return items;
        }
        int depth = 0;
        int from = start;
        int i = start;
        for (; i < names.size(); i++) {
            depth += opens(names, i) ? 1 : closes(names, i) ? -1 : 0;
            if (depth < 0 || (depth == 0 && endsList(names, i))) {
                break;
            }
            if (depth == 0 && names.isSign(i, ',')) {
                add(names, from, i, items);
                from = i + 1;
            }
        }
        add(names, from, i, items);
        return items;
    }

    private static boolean opens(Names names, int i) {
        return names.isSign(i, '(') || names.isSign(i, '[');
    }

    private static boolean closes(Names names, int i) {
        return names.isSign(i, ')') || names.isSign(i, ']');
    }

    private static void add(Names names, int from, int end, List<Item> items) {
        if (from < end) {
            items.add(new Item(from, end, valueEnd(names, from, end)));
        }
    }

    private static int valueEnd(Names names, int from, int end) {
        int last = end - 1;
        if (last == from || !names.isName(last) || names.isSign(last - 1, '.')) {
            return end;
        }
        if (names.isWord(last - 1, "as")) {
            return last - 1;
        }
        return isImplicit(names, from, last) ? last : end;
    }

    /// A name right behind a value is its alias; behind a word of the language or a cast it is not.
    private static boolean isImplicit(Names names, int from, int last) {
        boolean wordOfTheLanguage =
                names.isWord(last, "end", "null", "true", "false", "precision", "varying", "zone")
                        || names.isWord(
                                last - 1,
                                "and",
                                "or",
                                "not",
                                "is",
                                "like",
                                "ilike",
                                "in",
                                "then",
                                "else",
                                "when",
                                "case",
                                "between",
                                "distinct",
                                "interval",
                                "date",
                                "collate",
                                "with",
                                "without",
                                "time",
                                "from",
                                "at");
        boolean value =
                names.isSign(last - 1, ')')
                        || names.isSign(last - 1, ']')
                        || names.at(last - 1).kind() != plumbline.operation.text.SqlToken.Kind.SIGN;
        boolean cast = names.isCastBefore(last - 1);
        return value && (cast || !wordOfTheLanguage) && last > from;
    }

    private static boolean endsList(Names names, int i) {
        if (names.isWord(i, "from")) {
            return !names.isWord(i - 1, "distinct");
        }
        return names.isWord(
                        i,
                        "into",
                        "where",
                        "group",
                        "having",
                        "order",
                        "limit",
                        "offset",
                        "union",
                        "intersect",
                        "except",
                        "window",
                        "fetch")
                || names.isSign(i, ';');
    }

    /// One behind the outermost SELECT and its DISTINCT.
    private static int start(Names names) {
        int depth = 0;
        for (int i = 0; i < names.size(); i++) {
            depth += names.isSign(i, '(') ? 1 : names.isSign(i, ')') ? -1 : 0;
            boolean wrapped = depth > 0 && onlyOpenings(names, i);
            if ((depth == 0 || wrapped) && names.isWord(i, "select")) {
                return behindDistinct(names, i + 1);
            }
        }
        return -1;
    }

    private static boolean onlyOpenings(Names names, int i) {
        for (int at = 0; at < i; at++) {
            if (!names.isSign(at, '(')) {
                return false;
            }
        }
        return true;
    }

    private static int behindDistinct(Names names, int i) {
        if (names.isWord(i, "all")) {
            return i + 1;
        }
        if (!names.isWord(i, "distinct")) {
            return i;
        }
        if (!names.isWord(i + 1, "on")) {
            return i + 1;
        }
        int depth = 0;
        for (int at = i + 2; at < names.size(); at++) {
            depth += names.isSign(at, '(') ? 1 : names.isSign(at, ')') ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return names.size();
    }
}
