package plumbline.report.markdown.style;

import plumbline.check.Severity;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedService;
import plumbline.report.markdown.Advice;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Places;
import plumbline.report.markdown.Results;
import plumbline.report.markdown.Spot;
import plumbline.report.markdown.Writing;

import java.util.List;

/// The issues by severity, with their places; those that weigh most with their impact.
record IssueTables(Writing writing, Places places) {

    static IssueTables of(Writing writing, ReportedService service) {
        return new IssueTables(writing, Places.in(writing, service));
    }

    void write() {
        part("Critical Issues (Must Fix)", Severity.CRITICAL);
        part("High Issues (Should Fix)", Severity.HIGH);
        part("Medium Issues", Severity.MEDIUM);
        part("Low Issues", Severity.LOW);
        part("Info Issues", Severity.INFO);
    }

    private void part(String title, Severity severity) {
        List<ReportedCell> issues = Results.issues(writing.report(), severity);
        if (issues.isEmpty()) {
            return;
        }
        boolean impact = severity.atLeast(Severity.HIGH);
        writing.sheet().heading(3, title);
        writing.sheet()
                .table(
                        impact
                                ? List.of("Issue", "Location", "Impact")
                                : List.of("Issue", "Location"),
                        issues.stream().map(each -> row(each, impact)).toList());
    }

    private List<Inline> row(ReportedCell cell, boolean impact) {
        Inline title = Inline.text(cell.check().title());
        Inline where = places.links(Spot.of(cell));
        Inline location = where.isEmpty() ? writing.say("report.markdown.whole-service") : where;
        return impact
                ? List.of(title, location, Advice.of(cell.check()).why())
                : List.of(title, location);
    }
}
