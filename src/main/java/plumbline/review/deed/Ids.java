package plumbline.review.deed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/// Ids of 16 letters and digits: the time, so that they sort, and chance, so that two people who
/// act in the same microsecond have two.
final class Ids {

    /// Those that nobody takes for another.
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int BITS = 5;
    private static final int OF_TIME = 11;
    private static final int OF_CHANCE = 5;

    private Ids() {}

    static String of(Instant at, RandomGenerator random) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return digits(micros, OF_TIME) + digits(random.nextLong(), OF_CHANCE);
    }

    private static String digits(long number, int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = count - 1; i >= 0; i--) {
            text.append(DIGITS.charAt((int) (number >>> (BITS * i)) & (DIGITS.length() - 1)));
        }
        return text.toString();
    }
}
