package plumbline.schema.replay.guard;

import java.util.Locale;
import java.util.Set;

/// What is caught around steps, and what runs only when something is.
public final class Handlers {

    private static final String CAUGHT = "unless exception when ";
    private static final String HANDLER = "exception when ";
    private static final Set<String> ABOUT_SCHEMA =
            Set.of(
                    "duplicate_object",
                    "duplicate_table",
                    "duplicate_column",
                    "duplicate_function",
                    "duplicate_schema",
                    "duplicate_alias",
                    "undefined_object",
                    "undefined_table",
                    "undefined_column",
                    "undefined_function",
                    "invalid_schema_name",
                    "invalid_table_definition",
                    "others");

    private boolean guarded;
    private boolean failed;

    /// Whether a part of the condition is that nothing was thrown.
    public static boolean isCaught(String condition) {
        return condition.toLowerCase(Locale.ROOT).contains(CAUGHT);
    }

    static boolean isHandling(String part) {
        String low = part.toLowerCase(Locale.ROOT);
        return low.startsWith(CAUGHT) || low.startsWith(HANDLER);
    }

    /// What is caught for the sake of rows may fail for the sake of rows.
    Answer answer(String part) {
        String low = part.toLowerCase(Locale.ROOT);
        if (low.startsWith(HANDLER)) {
            return guarded ? Answer.of(failed) : Answer.UNKNOWN;
        }
        for (String error : low.substring(CAUGHT.length()).split(" or ", -1)) {
            if (!ABOUT_SCHEMA.contains(error.strip())) {
                return Answer.UNKNOWN;
            }
        }
        return Answer.YES;
    }

    /// What became of a step: whether it was guarded, and whether it did anything.
    public void learn(boolean wasGuarded, boolean didSomething) {
        failed = wasGuarded && (!didSomething || (guarded && failed));
        guarded = wasGuarded;
    }
}
