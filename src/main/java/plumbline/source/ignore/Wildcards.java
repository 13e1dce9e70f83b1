package plumbline.source.ignore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A pattern with `*`, `?`, `[…]` and `**`, matched without ever going back.
final class Wildcards {

    /// A part of a pattern.
    private sealed interface Part {

        /// One character.
        record One(char c) implements Part {}

        /// One of several characters.
        record Of(BracketSet set) implements Part {}

        /// One character, but no slash.
        record AnyOne() implements Part {}

        /// Any characters but a slash.
        record WithinName() implements Part {}

        /// Nothing, or any folders with their slash.
        record Folders() implements Part {}

        /// Anything at all.
        record Everything() implements Part {}

        /// Nothing ever: the pattern is not valid.
        record Never() implements Part {}
    }

    private final List<Part> parts;

    private Wildcards(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    static Wildcards of(String written) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            at = take(written, at, parts);
        }
        return new Wildcards(parts);
    }

    private static int take(String written, int at, List<Part> parts) {
        char c = written.charAt(at);
        return switch (c) {
            case '*' -> stars(written, at, parts);
            case '?' -> add(parts, new Part.AnyOne(), at + 1);
            case '[' -> {
                int end = BracketSet.end(written, at);
                yield end < 0
                        ? add(parts, new Part.Never(), written.length())
                        : add(parts, new Part.Of(BracketSet.of(written, at, end)), end);
            }
            case '\\' ->
                    at + 1 < written.length()
                            ? add(parts, new Part.One(written.charAt(at + 1)), at + 2)
                            : add(parts, new Part.Never(), at + 1);
            default -> add(parts, new Part.One(c), at + 1);
        };
    }

    private static int stars(String written, int at, List<Part> parts) {
        int end = at;
        while (end < written.length() && written.charAt(end) == '*') {
            end++;
        }
        boolean begins = at == 0 || written.charAt(at - 1) == '/';
        if (end - at == 2 && begins && end == written.length()) {
            return add(parts, new Part.Everything(), end);
        }
        if (end - at == 2 && begins && written.charAt(end) == '/') {
            return add(parts, new Part.Folders(), end + 1);
        }
        return add(parts, new Part.WithinName(), end);
    }

    private static int add(List<Part> parts, Part part, int next) {
        parts.add(part);
        return next;
    }

    boolean matches(String text) {
        BitSet reached = new BitSet(text.length() + 1);
        reached.set(0);
        for (Part part : parts) {
            reached = after(part, reached, text);
            if (reached.isEmpty()) {
                return false;
            }
        }
        return reached.get(text.length());
    }

    /// Where one may stand in the text behind a part, from where one may stand before it.
    private static BitSet after(Part part, BitSet before, String text) {
        BitSet next = new BitSet(text.length() + 1);
        switch (part) {
            case Part.One(char c) -> step(before, next, text, c);
            case Part.AnyOne _ -> {
                for (int i = before.nextSetBit(0);
                        i >= 0 && i < text.length();
                        i = before.nextSetBit(i + 1)) {
                    next.set(i + 1, text.charAt(i) != '/');
                }
            }
            case Part.Of(BracketSet set) -> {
                for (int i = before.nextSetBit(0);
                        i >= 0 && i < text.length();
                        i = before.nextSetBit(i + 1)) {
                    next.set(i + 1, set.contains(text.charAt(i)));
                }
            }
            case Part.WithinName _ -> {
                next.or(before);
                for (int i = before.nextSetBit(0); i >= 0 && i < text.length(); i++) {
                    if (next.get(i) && text.charAt(i) != '/') {
                        next.set(i + 1);
                    }
                }
            }
            case Part.Folders _ -> {
                next.or(before);
                for (int i = before.nextSetBit(0); i >= 0 && i < text.length(); i++) {
                    next.set(i + 1, next.get(i + 1) || text.charAt(i) == '/');
                }
            }
            case Part.Everything _ -> {
                int first = before.nextSetBit(0);
                next.set(first, text.length() + 1);
            }
            case Part.Never _ -> {}
        }
        return next;
    }

    private static void step(BitSet before, BitSet next, String text, char c) {
        for (int i = before.nextSetBit(0);
                i >= 0 && i < text.length();
                i = before.nextSetBit(i + 1)) {
            next.set(i + 1, text.charAt(i) == c);
        }
    }
}
