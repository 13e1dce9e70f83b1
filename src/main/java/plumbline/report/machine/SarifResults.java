package plumbline.report.machine;

import plumbline.check.Status;
import plumbline.report.JsonDocument;
import plumbline.report.Spelled;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.ReportedService;
import plumbline.report.sarif.SarifRun;
import plumbline.review.decision.Disposition;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes cells as results of SARIF.
final class SarifResults {

    private final SarifRun run;
    private final JsonDocument document;
    private final JsonGenerator json;
    private final SarifPlaces places;
    private final Dispositions dispositions;
    private final Baseline baseline;
    private final boolean alerts;

    SarifResults(SarifRun run, SarifPlaces places, Report report, boolean alerts) {
        this.run = run;
        this.document = run.document();
        this.json = run.json();
        this.places = places;
        this.dispositions = new Dispositions(report);
        this.baseline = new Baseline(report.since());
        this.alerts = alerts;
    }

    void write(ReportedService service, ReportedCell cell) {
        Verdict verdict = Verdict.of(cell);
        json.writeStartObject();
        run.ruleOf(cell.check());
        json.writeStringProperty("kind", kind(verdict));
        json.writeStringProperty("level", level(verdict, cell));
        baseline.state(json, cell.cell());
        run.text("message", CellText.of(cell));
        new SarifEvidence(run, places, alerts).write(service, cell);
        document.object("partialFingerprints", () -> prints(cell));
        List<Disposition> said = dispositions.find(cell).stream().toList();
        document.list("suppressions", said, this::suppression);
        document.object("properties", () -> properties(cell, verdict));
        json.writeEndObject();
    }

    /// What is not asked any more; no alert, for there is nothing to look at.
    void gone() {
        if (!alerts) {
            baseline.gone(run);
        }
    }

    private static String kind(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "pass";
            case PARTIAL, FAIL -> "fail";
            case NOT_APPLICABLE -> "notApplicable";
            case UNDECIDED -> "review";
            case OPEN -> "open";
        };
    }

    /// SARIF asks for `none` wherever nothing is decided to fail.
    private static String level(Verdict verdict, ReportedCell cell) {
        Status status = cell.status();
        return verdict.isFailure() && status != null
                ? SarifRun.level(status, cell.severity())
                : "none";
    }

    /// GitHub knows its alerts again by the last one.
    private void prints(ReportedCell cell) {
        json.writeStringProperty("plumblineCell/v1", Prints.ofCell(cell.cell()));
        json.writeStringProperty("plumblineEvidence/v1", Prints.ofEvidence(cell));
        if (alerts) {
            json.writeStringProperty("primaryLocationLineHash", Prints.ofCell(cell.cell()) + ":1");
        }
    }

    private void suppression(Disposition disposition) {
        json.writeStringProperty("kind", "external");
        String status =
                switch (dispositions.acceptance(disposition)) {
                    case ACCEPTED -> "accepted";
                    case UNDER_REVIEW -> "underReview";
                    case REJECTED -> "rejected";
                };
        json.writeStringProperty("status", status);
        json.writeStringProperty("justification", Dispositions.text(disposition));
    }

    private void properties(ReportedCell cell, Verdict verdict) {
        json.writeStringProperty("result", result(verdict));
        if (verdict == Verdict.UNDECIDED) {
            String shown = cell.status() == Status.NOT_APPLICABLE ? "na" : CellText.status(cell);
            json.writeStringProperty("shown", shown.toLowerCase(Locale.ROOT));
        }
        json.writeStringProperty("basis", Spelled.id(cell.basis()));
        json.writeStringProperty("severity", cell.severity().name());
        json.writeStringProperty("service", cell.cell().service());
        Optional.ofNullable(cell.signature())
                .ifPresent(
                        each -> {
                            json.writeStringProperty("decidedBy", each.who());
                            json.writeStringProperty("decidedAt", each.at().toString());
                        });
        json.writeArrayPropertyStart("evidence");
        cell.evidence().stream()
                .filter(each -> each.place() == null)
                .map(SarifResults::said)
                .forEach(json::writeString);
        json.writeEndArray();
    }

    private static String said(ReportedEvidence evidence) {
        String text = evidence.text().isEmpty() ? evidence.note() : evidence.text();
        return Spelled.id(evidence.kind()) + ": " + text;
    }

    private static String result(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "pass";
            case PARTIAL -> "partial";
            case FAIL -> "fail";
            case NOT_APPLICABLE -> "na";
            case UNDECIDED, OPEN -> "open";
        };
    }
}
