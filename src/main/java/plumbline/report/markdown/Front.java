package plumbline.report.markdown;

import plumbline.report.content.Imprint;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.review.compare.Basis;
import plumbline.review.score.Score;
import plumbline.review.score.ScoreBoard;
import plumbline.review.score.Tally;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/// What stands at the front: what was audited, by whom and when, how it went, and whether it is a
/// draft.
public record Front(Writing writing) {

    public void ofService(String title, ReportedService service) {
        Sheet sheet = writing.sheet();
        sheet.heading(1, title);
        sheet.field("Service", Inline.text(service.name()));
        if (!service.commit().isEmpty()) {
            sheet.field("Commit", Inline.code(service.commit()));
        }
        imprint();
        scores(each -> each.service(service.name()));
        draft();
    }

    public void ofFleet(String title) {
        writing.sheet().heading(1, title);
        imprint();
        scores(ScoreBoard::fleet);
        draft();
    }

    private void imprint() {
        Imprint imprint = writing.report().imprint();
        Sheet sheet = writing.sheet();
        sheet.field("Checks", Inline.text(Integer.toString(imprint.catalogue().checks())));
        sheet.field(
                "Date", Inline.text(imprint.at().atZone(ZoneOffset.UTC).toLocalDate().toString()));
        sheet.field(
                "Auditor",
                imprint.auditors().isEmpty()
                        ? writing.say("report.markdown.nobody", imprint.program())
                        : Inline.text(String.join(", ", imprint.auditors())));
        if (!imprint.reviewers().isEmpty()) {
            sheet.field("Reviewer", Inline.text(String.join(", ", imprint.reviewers())));
        }
    }

    private void scores(Function<ScoreBoard, Score> part) {
        Report report = writing.report();
        Sheet sheet = writing.sheet();
        sheet.field("Pass Rate", passRate(part.apply(report.shown()), "checks"));
        Score confirmed = part.apply(report.confirmed());
        Tally tally = confirmed.tally();
        if (tally.open() > 0) {
            sheet.field(
                    "Decided",
                    writing.say(
                            "report.markdown.decided",
                            tally.total() - tally.open(),
                            tally.total(),
                            Shares.percent(confirmed.lowest()),
                            Shares.percent(confirmed.highest())));
        }
    }

    /// With the condition that it stands under.
    public Inline passRate(Score shown, String unit) {
        return Inline.text(Shares.whole(shown, unit) + condition());
    }

    /// What has to happen for a score to hold; empty where nothing has to.
    public String condition() {
        boolean open = writing.report().cells().anyMatch(ReportedCell::isProposed);
        return open ? " " + writing.words().get("report.markdown.if-confirmed") : "";
    }

    private void draft() {
        Report report = writing.report();
        long leftOut = writing.extent().leftOut(report);
        if (leftOut > 0) {
            writing.sheet().paragraph(writing.say("report.markdown.left-out", leftOut));
        }
        if (report.isDraft()) {
            writing.sheet()
                    .quote(Inline.joined(" ", List.of(Inline.own("**DRAFT:**"), reason(report))));
        }
    }

    private Inline reason(Report report) {
        if (Verdicts.isAllProposed(report)) {
            return writing.say("report.markdown.draft-all", report.cells().count());
        }
        long proposed = report.cells().filter(ReportedCell::isProposed).count();
        long imported = report.cells().filter(each -> each.basis() == Basis.IMPORTED).count();
        return writing.say(
                "report.markdown.draft",
                report.unreviewed(),
                report.cells().count(),
                proposed,
                imported,
                report.unreviewed() - proposed - imported);
    }
}
