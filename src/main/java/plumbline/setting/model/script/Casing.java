package plumbline.setting.model.script;

import java.util.Locale;
import java.util.regex.Pattern;

/// Other ways to write a name.
public final class Casing {

    private static final Pattern HUMP = Pattern.compile("([A-Z])([A-Z])([a-z])");
    private static final Pattern STEP = Pattern.compile("([a-z0-9])([A-Z])");

    private Casing() {}

    /// `orderItemId` as `order_item_id`.
    public static String snake(String name) {
        String parted = HUMP.matcher(name).replaceAll("$1_$2$3");
        return STEP.matcher(parted).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }

    /// What stays the same whatever the casing: only letters and digits, all small.
    public static String loose(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
