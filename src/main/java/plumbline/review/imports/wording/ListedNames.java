package plumbline.review.imports.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Splits `One thing, another (big, slow), a third` where a comma stands outside brackets.
public final class ListedNames {

    private static final Pattern NOTHING = Pattern.compile("(?i)|none\\.?|n/a|nil|[-–—]+");

    private ListedNames() {}

    /// Empty for `None` and for a dash.
    public static List<String> of(String text) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char sign = i < text.length() ? text.charAt(i) : ',';
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ',' && (depth <= 0 || i == text.length())) {
                add(names, text.substring(start, i));
                start = i + 1;
            }
        }
        return names;
    }

    private static void add(List<String> names, String part) {
        String name = part.strip();
        if (!NOTHING.matcher(name).matches()) {
            names.add(name);
        }
    }
}
