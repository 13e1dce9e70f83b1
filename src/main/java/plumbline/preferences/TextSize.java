package plumbline.preferences;

import java.util.Arrays;
import java.util.stream.Stream;

/// How large text is, against the size the design was drawn in.
public enum TextSize {
    PERCENT_100(100),
    PERCENT_110(110),
    PERCENT_125(125),
    PERCENT_150(150),
    PERCENT_175(175),
    PERCENT_200(200);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    /// The next size up; the largest stays as it is.
    public TextSize larger() {
        return sizes().filter(size -> size.percent > percent).findFirst().orElse(this);
    }

    /// The next size down; the smallest stays as it is.
    public TextSize smaller() {
        return sizes().filter(size -> size.percent < percent).reduce(this, (any, last) -> last);
    }

    private static Stream<TextSize> sizes() {
        return Arrays.stream(values());
    }
}
