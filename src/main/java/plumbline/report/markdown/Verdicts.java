package plumbline.report.markdown;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.report.Differing;
import plumbline.report.Spelled;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.review.compare.Basis;
import plumbline.words.Words;

/// Spells results, in words or with signs before them, and marks what nobody has decided, unless
/// that is all.
public record Verdicts(Words words, boolean signed, boolean allProposed) {

    public static final String OPEN = "OPEN";

    public static Verdicts in(Writing writing, boolean signed) {
        return new Verdicts(writing.words(), signed, isAllProposed(writing.report()));
    }

    public static boolean isAllProposed(Report report) {
        return report.cells().allMatch(ReportedCell::isProposed);
    }

    public Inline of(ReportedCell cell) {
        Status status = Results.find(cell).orElse(null);
        String sign = signed ? sign(status) + " " : "";
        String title = status == null ? OPEN : status.title();
        return Inline.text(sign + title + mark(cell));
    }

    private String mark(ReportedCell cell) {
        Status told = cell.status();
        if (Results.find(cell).isEmpty()) {
            if (told != null && cell.state().look().isDisputed()) {
                return " ("
                        + words.get("report.markdown.disputed", Differing.text(cell.state().look()))
                        + ")";
            }
            return told == null
                    ? ""
                    : " (" + words.get("report.markdown.reopened", told.title()) + ")";
        }
        boolean marked = cell.basis() == Basis.IMPORTED || (cell.isProposed() && !allProposed);
        return marked
                ? " (" + words.get("report.markdown.basis." + Spelled.id(cell.basis())) + ")"
                : "";
    }

    public static String sign(@Nullable Status status) {
        return switch (status) {
            case null -> "⚪";
            case PASS -> "✅";
            case PARTIAL -> "⚠️";
            case FAIL -> "❌";
            case NOT_APPLICABLE -> "➖";
        };
    }
}
