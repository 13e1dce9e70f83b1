package plumbline.parse.sql.postgres;

/// How much may still be read out of one statement: code can write code, and loops repeat it.
final class Budget {

    private static final int MOST_TEXTS = 1_000;
    private static final int DEEPEST = 4;

    private static final int MOST_ROUNDS = 1_000;

    private int texts = MOST_TEXTS;
    private int rounds = MOST_ROUNDS;
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

    /// Whether a loop may be gone through that often, one round after the other.
    boolean takeRounds(int count) {
        if (count > rounds) {
            return false;
        }
        rounds -= count;
        return true;
    }

    void leave() {
        depth--;
    }
}
