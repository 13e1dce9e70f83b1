package plumbline.report.excel.answer;

import plumbline.check.CheckInfo;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.report.CheckPage;
import plumbline.report.StatusSign;
import plumbline.report.content.ReportedCell;
import plumbline.review.cell.Standing;
import plumbline.review.cell.Weighed;
import plumbline.review.compare.Basis;

/// What stands in the columns of a cell of an audit: a proposal or what a document said is no
/// result, so that it stands beside the result that people fill in.
public final class Answers {

    /// What formulas call the table of these columns.
    public static final String TABLE = "tblChecks";

    private Answers() {}

    /// What a person decided or confirmed.
    public static String result(ReportedCell cell) {
        return switch (cell.state().standing()) {
            case REVIEWED, REOPENED -> Labels.of(cell.state().findStatus().orElse(null));
            case OPEN, UNCONFIRMED, DISPUTED -> "";
        };
    }

    /// Whether its evidence is gone, so that it does not count.
    public static boolean isStale(ReportedCell cell) {
        return cell.state().standing() == Standing.REOPENED;
    }

    private static boolean isDisputed(ReportedCell cell) {
        return cell.state().standing() == Standing.DISPUTED;
    }

    /// What a document said, or else what the checks think.
    public static String proposed(ReportedCell cell) {
        if (cell.basis() == Basis.IMPORTED) {
            return Labels.of(cell.state().findStatus().orElse(null));
        }
        return cell.state().proposal() == null ? "" : cell.state().proposal().status().title();
    }

    public static String proposedReason(ReportedCell cell) {
        if (cell.basis() == Basis.IMPORTED) {
            return cell.state().reason();
        }
        return cell.state().proposal() == null ? "" : cell.state().proposal().reason();
    }

    public static String reason(ReportedCell cell) {
        return cell.basis() == Basis.IMPORTED || isDisputed(cell) ? "" : cell.state().reason();
    }

    /// What it weighs unless somebody said otherwise for this cell.
    public static Severity usual(ReportedCell cell) {
        return isOverridden(cell) ? cell.check().severity() : cell.severity();
    }

    public static String override(ReportedCell cell) {
        return isOverridden(cell) ? cell.severity().name() : "";
    }

    public static String overrideReason(ReportedCell cell) {
        return isOverridden(cell) ? cell.state().weight().reason() : "";
    }

    private static boolean isOverridden(ReportedCell cell) {
        return cell.state().weight().by() == Weighed.By.CELL;
    }

    /// The sign of a result with a letter; `?` behind what nobody has decided.
    public static String sign(ReportedCell cell) {
        Status status = cell.status();
        if (status == null) {
            return "·";
        }
        StatusSign sign = StatusSign.of(status);
        return cell.isReviewed() ? sign.toString() : sign + " ?";
    }

    /// Criteria of a check: what its page says that it asks.
    public static String criteria(CheckInfo check) {
        return PlainWords.words(CheckPage.of(check).question());
    }
}
