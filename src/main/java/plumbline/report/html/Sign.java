package plumbline.report.html;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.report.StatusSign;

/// How a result looks: a shape, a letter and a colour, so that none of them is needed alone.
record Sign(String shape, String letter, String title, String style) {

    static Sign of(@Nullable Status status) {
        StatusSign sign = StatusSign.of(status);
        String title = status == null ? "OPEN" : status.title();
        return new Sign(sign.shape(), sign.letter(), title, style(status));
    }

    private static String style(@Nullable Status status) {
        return switch (status) {
            case null -> "open";
            case PASS -> "pass";
            case PARTIAL -> "partial";
            case FAIL -> "fail";
            case NOT_APPLICABLE -> "na";
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
