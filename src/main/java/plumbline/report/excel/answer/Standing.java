package plumbline.report.excel.answer;

import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.words.Words;

/// How far an audit has come, in one sentence.
public final class Standing {

    private final Words words;
    private final Report report;

    public Standing(Words words, Report report) {
        this.words = words;
        this.report = report;
    }

    public String badge() {
        return words.get(report.isDraft() ? "report.excel.draft" : "report.excel.final");
    }

    public String sentence() {
        long all = report.cells().count();
        long proposed = report.cells().filter(ReportedCell::isProposed).count();
        return words.get(
                report.isDraft() ? "report.excel.draft.about" : "report.excel.final.about",
                all,
                report.unreviewed(),
                proposed);
    }
}
