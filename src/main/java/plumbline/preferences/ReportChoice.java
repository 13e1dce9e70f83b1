package plumbline.preferences;

/// How a person wanted the last report, in the words of the screen that asks for it; empty where
/// nobody chose yet, and what is not understood there counts as not chosen. `pictures` are words
/// with commas between them.
public record ReportChoice(
        String purpose,
        String format,
        String style,
        String language,
        String formula,
        String pictures,
        boolean findingsOnly,
        boolean openWritten) {

    public static ReportChoice none() {
        return new ReportChoice("", "", "", "", "", "", false, true);
    }
}
