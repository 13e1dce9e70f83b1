package plumbline.report.markdown;

/// Lines of code in a language, which may be empty.
public record Sample(String language, String text) {

    /// Longer than any row of ticks in it.
    public String fence() {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence;
    }
}
