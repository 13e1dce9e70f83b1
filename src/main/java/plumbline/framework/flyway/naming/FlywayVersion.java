package plumbline.framework.flyway.naming;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A version as Flyway reads it: numbers between dots or underscores, compared one by one, where a
/// missing one is zero.
public record FlywayVersion(List<BigInteger> parts, String text)
        implements Comparable<FlywayVersion> {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,300}(\\.\\d{1,300})*");

    public FlywayVersion {
        parts = List.copyOf(parts);
    }

    /// Nothing where Flyway refuses the name.
    public static Optional<FlywayVersion> find(String written) {
        String text = written.replace('_', '.');
        if (!NUMBERS.matcher(text).matches()) {
            return Optional.empty();
        }
        List<BigInteger> parts = Arrays.stream(text.split("\\.", -1)).map(BigInteger::new).toList();
        return Optional.of(new FlywayVersion(parts, text));
    }

    private BigInteger part(int index) {
        return index < parts.size() ? parts.get(index) : BigInteger.ZERO;
    }

    @Override
    public int compareTo(FlywayVersion other) {
        int most = Math.max(parts.size(), other.parts.size());
        for (int i = 0; i < most; i++) {
            int compared = part(i).compareTo(other.part(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /// Whether Flyway takes both for the same; `1.0` is `1`.
    public boolean isSameAs(FlywayVersion other) {
        return compareTo(other) == 0;
    }
}
