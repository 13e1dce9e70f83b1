package plumbline.review.anchor;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a place belongs to: its name without the file, which may be renamed, and without numbers,
/// which change with what stands before.
final class PlaceName {

    private static final char MARK = '›';
    private static final String SEPARATOR = " " + MARK + " ";
    private static final Pattern NUMBERED = Pattern.compile("(statement|item) \\d+");

    private PlaceName() {}

    /// Whether a name counts nothing, so that it stays when something is added before.
    static boolean isAll(String name) {
        return !name.isEmpty()
                && Arrays.stream(name.split(SEPARATOR, -1))
                        .noneMatch(each -> NUMBERED.matcher(each).matches());
    }

    /// Whether a name ends with a number, so that another place may bear it after an edit.
    static boolean endsWithNumber(String name) {
        return NUMBERED.matcher(name.substring(name.lastIndexOf(MARK) + 1).strip()).matches();
    }

    /// A name and those of what is around it, the file left out.
    static Stream<String> outwards(String name) {
        return Stream.iterate(
                name,
                each -> each.contains(SEPARATOR),
                each -> each.substring(0, each.lastIndexOf(SEPARATOR)));
    }

    static String of(String name) {
        return Arrays.stream(name.split(SEPARATOR, -1))
                .skip(1)
                .filter(each -> !NUMBERED.matcher(each).matches())
                .collect(Collectors.joining(SEPARATOR));
    }
}
