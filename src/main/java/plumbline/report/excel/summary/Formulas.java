package plumbline.report.excel.summary;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.report.excel.answer.Answers;
import plumbline.report.excel.answer.Labels;
import plumbline.report.excel.table.Columns;
import plumbline.review.score.Formula;
import plumbline.words.Words;

/// The formulas of the summary: they name tables and columns, never ranges.
final class Formulas {

    private final Columns columns;
    private final Labels labels;

    Formulas(Words words) {
        columns = new Columns(words);
        labels = new Labels(words);
    }

    /// A column of the checks.
    private String checks(String column) {
        return Answers.TABLE + "[" + columns.header(column) + "]";
    }

    private static String text(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /// A column of the same row.
    private String here(String column) {
        return SummarySheet.NAME + "[[#This Row],[" + columns.header(column) + "]]";
    }

    private String ofService() {
        return checks("service") + "," + here("service");
    }

    private String counting(String conditions) {
        return "COUNTIFS(" + conditions + ")";
    }

    private String result(Status status) {
        return "," + checks("result") + "," + text(status.title()) + notStale();
    }

    private String notStale() {
        return "," + checks("stale") + "," + text("<>" + labels.yesOrNo(true));
    }

    String all() {
        return counting(ofService());
    }

    String decided(Status status) {
        return counting(ofService() + result(status));
    }

    String proposed(Status status) {
        return counting(
                ofService()
                        + ","
                        + checks("result")
                        + ",\"\","
                        + checks("proposed")
                        + ","
                        + text(status.title()));
    }

    /// What somebody set for a row goes before what is usual.
    String worth(Severity severity) {
        return weighing(ofService() + result(Status.FAIL), severity)
                + "+"
                + weighing(ofService() + result(Status.PARTIAL), severity);
    }

    /// Of all services: rows of that severity with a result, or with a proposal in its place.
    ///
    /// The first column of a condition is full: LibreOffice looks no further down than that.
    String weighing(Status status, Severity severity, boolean proposed) {
        String what =
                proposed
                        ? checks("proposed")
                                + ","
                                + text(status.title())
                                + ","
                                + checks("result")
                                + ",\"\""
                        : result(status).substring(1);
        return weighing(what, severity);
    }

    private String weighing(String conditions, Severity severity) {
        String set = "," + checks("severity-override") + ",";
        return counting(conditions + set + text(severity.name()))
                + "+"
                + counting(
                        conditions
                                + set
                                + "\"\","
                                + checks("severity")
                                + ","
                                + text(severity.name()));
    }

    String disposed() {
        String any = "," + checks("disposition") + ",\"<>\"";
        return counting(ofService() + result(Status.FAIL) + any)
                + "+"
                + counting(ofService() + result(Status.PARTIAL) + any);
    }

    String undisposed() {
        return here("partial") + "+" + here("fail") + "-" + here("disposed");
    }

    String stale() {
        return counting(ofService() + "," + checks("stale") + "," + text(labels.yesOrNo(true)));
    }

    String open() {
        return here("checks")
                + "-"
                + here("pass")
                + "-"
                + here("partial")
                + "-"
                + here("fail")
                + "-"
                + here("not-applicable");
    }

    /// A share by a formula, of what is decided.
    String score(Formula formula) {
        return share(
                points(formula, ""), here("pass") + "+" + here("partial") + "+" + here("fail"));
    }

    /// If every open cell were to fail, or to pass.
    String bound(Formula formula, boolean upper) {
        return share(
                points(formula, upper ? "+" + here("open") : ""),
                here("pass") + "+" + here("partial") + "+" + here("fail") + "+" + here("open"));
    }

    private static String share(String points, String of) {
        return "IF(" + of + "=0,\"\",(" + points + ")/(" + of + "))";
    }

    private String points(Formula formula, String more) {
        return switch (formula) {
            case STRICT -> here("pass") + more;
            case HALF_CREDIT -> here("pass") + more + "+" + here("partial") + "/2";
            case LENIENT -> here("pass") + more + "+" + here("partial");
        };
    }
}
