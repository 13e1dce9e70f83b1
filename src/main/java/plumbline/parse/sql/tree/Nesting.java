package plumbline.parse.sql.tree;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLLexer;

import java.util.Arrays;

/// How parentheses and brackets stand in each other: found in one pass, asked many times.
final class Nesting {

    private final int[] partner;
    private final int[] around;
    private final boolean[] listing;
    private final boolean[] combining;
    private int deepest;

    Nesting(int[] types) {
        partner = new int[types.length];
        around = new int[types.length];
        listing = new boolean[types.length];
        combining = new boolean[types.length];
        Arrays.fill(partner, -1);
        int open = -1;
        int depth = 0;
        for (int i = 0; i < types.length; i++) {
            depth = Math.max(0, depth + turn(types[i]));
            deepest = Math.max(deepest, depth);
            open = see(types, i, open);
        }
    }

    private int see(int[] types, int i, int open) {
        around[i] = open;
        switch (types[i]) {
            case SQLLexer.LEFT_PAREN, SQLLexer.LEFT_BRACKET -> {
                return i;
            }
            case SQLLexer.RIGHT_PAREN, SQLLexer.RIGHT_BRACKET -> {
                if (open >= 0) {
                    partner[open] = i;
                    partner[i] = open;
                    around[i] = around[open];
                    return around[open];
                }
            }
            case SQLLexer.COMMA -> {
                if (open >= 0) {
                    listing[open] = true;
                }
            }
            case SQLLexer.UNION, SQLLexer.EXCEPT, SQLLexer.INTERSECT -> {
                if (open >= 0) {
                    combining[open] = true;
                }
            }
            default -> {}
        }
        return open;
    }

    /// How deep parentheses, brackets, CASE and BEGIN stand in each other at most.
    int deepest() {
        return deepest;
    }

    /// The index of what closes the parenthesis or bracket at that index, or -1.
    int closing(int open) {
        return partner[open] > open ? partner[open] : -1;
    }

    /// The index of the parenthesis or bracket around that token, or -1.
    int around(int index) {
        return around[index];
    }

    /// Whether a comma stands in that parenthesis, and not in another one within.
    boolean hasComma(int open) {
        return listing[open];
    }

    /// Whether UNION or its like stands in that parenthesis, and not in another one within.
    boolean hasSetOperation(int open) {
        return combining[open];
    }

    private static int turn(int type) {
        return switch (type) {
            case SQLLexer.LEFT_PAREN,
                    SQLLexer.LEFT_BRACKET,
                    SQLLexer.CASE,
                    SQLLexer.BEGIN,
                    SQLLexer.IF,
                    SQLLexer.LOOP ->
                    1;
            case SQLLexer.RIGHT_PAREN, SQLLexer.RIGHT_BRACKET, SQLLexer.END -> -1;
            default -> 0;
        };
    }
}
