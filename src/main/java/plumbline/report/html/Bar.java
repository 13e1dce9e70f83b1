package plumbline.report.html;

import plumbline.review.score.Score;
import plumbline.review.score.Tally;

import java.util.Locale;

/// Pictures of numbers; the numbers themselves always stand beside them.
final class Bar {

    private Bar() {}

    /// How the cells of a tally share a line.
    static void write(Markup out, Tally tally) {
        begin(out);
        double from = 0;
        from = part(out, "pass", from, tally.pass(), tally.total());
        from = part(out, "partial", from, tally.partial(), tally.total());
        from = part(out, "fail", from, tally.fail(), tally.total());
        from = part(out, "na", from, tally.notApplicable(), tally.total());
        part(out, "open", from, tally.open(), tally.total());
        out.close("svg");
    }

    /// Where a score lies, and where it could.
    static void write(Markup out, Score score) {
        begin(out);
        double lowest = score.lowest().orElse(0);
        double highest = score.highest().orElse(1);
        rectangle(out, "track", 0, 1);
        rectangle(out, "range", lowest, Math.max(highest - lowest, 0.004));
        score.value().ifPresent(each -> rectangle(out, "now", Math.min(each, 0.99), 0.01));
        out.close("svg");
    }

    private static void begin(Markup out) {
        out.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "0 0 1000 10",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
    }

    private static double part(Markup out, String style, double from, int count, int total) {
        double width = total == 0 ? 0 : (double) count / total;
        if (count > 0) {
            rectangle(out, style, from, width);
        }
        return from + width;
    }

    private static void rectangle(Markup out, String style, double from, double width) {
        out.open(
                "rect",
                "class",
                style,
                "x",
                thousandth(from),
                "y",
                "0",
                "width",
                thousandth(width),
                "height",
                "10");
        out.close("rect");
    }

    private static String thousandth(double share) {
        return String.format(Locale.ROOT, "%.1f", 1000 * share);
    }
}
