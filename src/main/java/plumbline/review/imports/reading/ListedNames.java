package plumbline.review.imports.reading;

import java.util.ArrayList;
import java.util.List;

/// Splits `One thing, another (big, slow), a third` where a comma stands outside brackets.
final class ListedNames {

    private ListedNames() {}

    /// Empty for `None` and for a dash.
    static List<String> of(String text) {
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
        if (!name.matches("(?i)|none\\.?|n/a|nil|[-–—]+")) {
            names.add(name);
        }
    }
}
