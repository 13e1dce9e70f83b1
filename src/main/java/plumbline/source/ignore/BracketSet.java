package plumbline.source.ignore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// The characters between brackets of a pattern, such as `[a-z]`, `[!0-9]`, `[[:digit:]]`.
record BracketSet(List<IntPredicate> members, boolean negated) {

    BracketSet {
        members = List.copyOf(members);
    }

    /// Behind the closing bracket of the set that begins at a place; -1 when there is none.
    static int end(String written, int start) {
        int at = first(written, start);
        // a bracket that comes first is a member
        boolean member = true;
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c == ']' && !member) {
                return at + 1;
            }
            int close = named(written, at);
            at = close > 0 ? close : at + (c == '\\' ? 2 : 1);
            member = false;
        }
        return -1;
    }

    static BracketSet of(String written, int start, int end) {
        List<IntPredicate> members = new ArrayList<>();
        int at = first(written, start);
        while (at < end - 1) {
            int close = named(written, at);
            if (close > 0) {
                members.add(byName(written.substring(at + 2, close - 2)));
                at = close;
                continue;
            }
            at += written.charAt(at) == '\\' ? 1 : 0;
            char low = written.charAt(at);
            boolean range = at + 2 < end - 1 && written.charAt(at + 1) == '-';
            int last = range && written.charAt(at + 2) == '\\' ? at + 3 : at + 2;
            char high = range ? written.charAt(Math.min(last, end - 2)) : low;
            members.add(c -> c >= low && c <= high);
            at = range ? last + 1 : at + 1;
        }
        return new BracketSet(members, isNegation(written, start + 1));
    }

    boolean contains(char c) {
        return c != '/' && members.stream().anyMatch(member -> member.test(c)) != negated;
    }

    private static int first(String written, int start) {
        return isNegation(written, start + 1) ? start + 2 : start + 1;
    }

    private static boolean isNegation(String written, int at) {
        return at < written.length() && (written.charAt(at) == '!' || written.charAt(at) == '^');
    }

    /// Behind a name such as `[:alpha:]` that begins at a place; 0 when none does.
    private static int named(String written, int at) {
        if (!written.startsWith("[:", at)) {
            return 0;
        }
        int close = written.indexOf(":]", at + 2);
        return close < 0 ? 0 : close + 2;
    }

    private static IntPredicate byName(String name) {
        return switch (name) {
            case "alpha" -> c -> isAscii(c) && Character.isLetter(c);
            case "digit" -> c -> c >= '0' && c <= '9';
            case "alnum" -> c -> isAscii(c) && Character.isLetterOrDigit(c);
            case "upper" -> c -> c >= 'A' && c <= 'Z';
            case "lower" -> c -> c >= 'a' && c <= 'z';
            case "space" -> c -> c == ' ' || (c >= '\t' && c <= '\r');
            case "blank" -> c -> c == ' ' || c == '\t';
            case "xdigit" -> c -> isAscii(c) && Character.digit(c, 16) >= 0;
            case "punct" -> c -> c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
            case "cntrl" -> c -> c < ' ' || c == 127;
            case "graph" -> c -> c > ' ' && c < 127;
            case "print" -> c -> c >= ' ' && c < 127;
            default -> _ -> false;
        };
    }

    private static boolean isAscii(int c) {
        return c < 128;
    }
}
