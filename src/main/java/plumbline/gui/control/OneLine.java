package plumbline.gui.control;

import java.util.regex.Pattern;

/// Names as they can stand in one line: whoever named a file must not move what stands beside it.
public final class OneLine {

    /// Line ends, other controls, and marks that turn the direction of what follows.
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cc}\\u2028\\u2029\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");

    private OneLine() {}

    /// Each unseen mark as the sign for what cannot be shown, so that one sees there is one.
    public static String of(String name) {
        return UNSEEN.matcher(name).replaceAll("\uFFFD");
    }

    /// Also no longer than that, its middle left out.
    public static String of(String name, int most) {
        String line = of(name);
        return line.length() <= most
                ? line
                : line.substring(0, most / 2) + "…" + line.substring(line.length() - most / 2);
    }
}
