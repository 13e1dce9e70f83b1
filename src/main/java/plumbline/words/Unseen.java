package plumbline.words;

import java.util.regex.Pattern;

/// Marks in a name that nobody sees, and that would move what stands beside it.
public final class Unseen {

    /// Line ends, other controls, and marks that turn the direction of what follows.
    private static final Pattern MARK =
            Pattern.compile(
                    "[\\p{Cc}\\u2028\\u2029\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");

    private Unseen() {}

    /// Each as the sign for what cannot be shown, so that one sees there is one.
    public static String shown(String name) {
        return MARK.matcher(name).replaceAll("\uFFFD");
    }
}
