package plumbline.drawing;

/// How wide texts are.
@FunctionalInterface
public interface Letters {

    double width(String text, Lettering lettering);

    /// As much of a text as fits, with dots where something is left out.
    default String fit(String text, Lettering lettering, double width) {
        if (width(text, lettering) <= width) {
            return text;
        }
        int shortest = 0;
        int longest = text.length();
        while (shortest < longest) {
            int middle = (shortest + longest + 1) / 2;
            if (width(cut(text, middle), lettering) <= width) {
                shortest = middle;
            } else {
                longest = middle - 1;
            }
        }
        return shortest == 0 ? "" : cut(text, shortest);
    }

    private static String cut(String text, int length) {
        int end =
                length > 0 && Character.isHighSurrogate(text.charAt(length - 1))
                        ? length - 1
                        : length;
        return text.substring(0, end) + "…";
    }
}
