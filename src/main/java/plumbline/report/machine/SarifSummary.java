package plumbline.report.machine;

import plumbline.analysis.Incident;
import plumbline.report.JsonDocument;
import plumbline.report.content.Imprint;
import plumbline.report.content.Loss;
import plumbline.report.content.Report;
import plumbline.report.content.ReportedService;
import plumbline.report.sarif.SarifRun;
import plumbline.review.catalogue.NotAsked;
import plumbline.review.score.Score;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// What a SARIF report says of the audit as a whole: what was not understood, and the scores.
final class SarifSummary {

    private final Report report;
    private final SarifRun run;
    private final JsonDocument document;
    private final JsonGenerator json;
    private final SarifPlaces places;

    SarifSummary(Report report, SarifRun run, SarifPlaces places) {
        this.report = report;
        this.run = run;
        this.document = run.document();
        this.json = run.json();
        this.places = places;
    }

    void write() {
        document.list("invocations", List.of(report), _ -> invocation());
        document.object("properties", this::properties);
    }

    private void invocation() {
        json.writeBooleanProperty("executionSuccessful", report.incidents().isEmpty());
        json.writeStringProperty("endTimeUtc", report.imprint().at().toString());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        report.losses().forEach(this::notUnderstood);
        report.incidents().forEach(this::incident);
        json.writeEndArray();
    }

    private void notUnderstood(Loss loss) {
        String said = loss.text().isEmpty() ? "" : ": " + loss.text();
        String level = loss.setAside() ? "note" : "warning";
        notification(level, loss.reason() + said, loss.service(), loss.file(), loss.line());
    }

    private void incident(Incident incident) {
        String message = incident.part() + ": " + incident.cause();
        notification("error", message, "", incident.file(), 0);
    }

    private void notification(String level, String message, String service, String file, int line) {
        json.writeStartObject();
        json.writeStringProperty("level", level);
        run.text("message", message);
        if (!file.isEmpty()) {
            document.list(
                    "locations",
                    List.of(file),
                    _ -> places.lines(places.folderOf(service), file, line, line, ""));
        }
        json.writeEndObject();
    }

    private void properties() {
        Imprint imprint = report.imprint();
        json.writeStringProperty("title", imprint.title());
        json.writeStringProperty("program", imprint.program());
        json.writeBooleanProperty("draft", report.isDraft());
        json.writeNumberProperty("notReviewed", report.unreviewed());
        json.writeStringProperty("formula", imprint.formula().name());
        json.writeStringProperty("catalogue", imprint.catalogue().version());
        json.writeNumberProperty("checks", imprint.catalogue().checks());
        List<String> notAsked =
                imprint.catalogue().notAsked().stream().map(NotAsked::check).toList();
        if (!notAsked.isEmpty()) {
            names("notAsked", notAsked);
        }
        names("auditors", imprint.auditors());
        names("reviewers", imprint.reviewers());
        document.object("score", () -> score(report.confirmed().fleet()));
        document.list("services", report.services(), this::service);
    }

    private void names(String name, List<String> people) {
        json.writeArrayPropertyStart(name);
        people.forEach(json::writeString);
        json.writeEndArray();
    }

    private void service(ReportedService service) {
        json.writeStringProperty("name", service.name());
        json.writeStringProperty("folder", service.folder());
        json.writeStringProperty("root", service.subject().home());
        json.writeStringProperty("commit", service.commit().isEmpty() ? null : service.commit());
        document.object("score", () -> score(report.confirmed().service(service.name())));
    }

    private void score(Score score) {
        json.writeStringProperty("counted", score.text());
        score.value().ifPresent(each -> json.writeNumberProperty("value", each));
        json.writeNumberProperty("lower", score.lowest().orElse(0));
        json.writeNumberProperty("upper", score.highest().orElse(0));
        json.writeNumberProperty("open", score.tally().open());
    }
}
