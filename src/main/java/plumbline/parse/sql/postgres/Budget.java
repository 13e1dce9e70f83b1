package plumbline.parse.sql.postgres;

/// How much may still be read out of one statement: code can write code, and loops repeat it.
final class Budget {

    private static final int MOST_TEXTS = 1_000;
    private static final int DEEPEST = 4;

    private int texts = MOST_TEXTS;
    private int depth;

    /// Whether one more text may be parsed, inside those that are being read.
    boolean enter() {
        if (texts == 0 || depth == DEEPEST) {
            return false;
        }
        texts--;
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }
}
