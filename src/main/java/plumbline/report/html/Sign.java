package plumbline.report.html;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;

/// How a result looks: a shape, a letter and a colour, so that none of them is needed alone.
record Sign(String shape, String letter, String title, String style) {

    static Sign of(@Nullable Status status) {
        return switch (status) {
            case null -> new Sign("·", "O", "OPEN", "open");
            case PASS -> new Sign("✓", "P", status.title(), "pass");
            case PARTIAL -> new Sign("◐", "H", status.title(), "partial");
            case FAIL -> new Sign("✗", "F", status.title(), "fail");
            case NOT_APPLICABLE -> new Sign("–", "N", status.title(), "na");
        };
    }

    /// With its whole word.
    void writeWord(Markup out) {
        out.open("span", "class", "verdict " + style)
                .element("span", shape, "aria-hidden", "true")
                .text(title)
                .close("span");
    }
}
