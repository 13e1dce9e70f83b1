package plumbline.report.machine;

import plumbline.report.Spelled;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.ReportedService;
import plumbline.report.sarif.SarifRun;

import java.util.List;
import java.util.Objects;

/// Writes where a result shows, what speaks against it, and the files that people attached.
final class SarifEvidence {

    private final SarifRun run;
    private final SarifPlaces places;
    private final boolean alerts;

    SarifEvidence(SarifRun run, SarifPlaces places, boolean alerts) {
        this.run = run;
        this.places = places;
        this.alerts = alerts;
    }

    void write(ReportedService service, ReportedCell cell) {
        List<ReportedEvidence> placed =
                cell.evidence().stream().filter(each -> each.place() != null).toList();
        List<ReportedEvidence> speaking =
                placed.stream().filter(each -> each.supports() == cell.status()).toList();
        if (speaking.isEmpty()) {
            run.document().list("locations", List.of(service), this::service);
        } else {
            run.document().list("locations", speaking, each -> location(service, each));
        }
        List<ReportedEvidence> others =
                placed.stream().filter(each -> each.supports() != cell.status()).toList();
        if (!others.isEmpty()) {
            run.document().list("relatedLocations", others, each -> other(service, each));
        }
        List<ReportedEvidence> attached =
                cell.evidence().stream().filter(each -> !each.attachment().isEmpty()).toList();
        if (!attached.isEmpty()) {
            run.document().list("attachments", attached, this::attachment);
        }
    }

    /// Something that is missing has no place but its service.
    private void service(ReportedService service) {
        if (alerts) {
            String home = service.subject().home();
            String folder = home.isEmpty() ? "./" : home + "/";
            places.lines(service.folder(), folder, 1, 1, "");
        }
        named(service);
    }

    private void named(ReportedService service) {
        run.document()
                .list(
                        "logicalLocations",
                        List.of(service.name()),
                        each -> {
                            run.json().writeStringProperty("name", each);
                            run.json().writeStringProperty("kind", "module");
                        });
    }

    private void location(ReportedService service, ReportedEvidence evidence) {
        ReportedEvidence.Lines lines = Objects.requireNonNull(evidence.place());
        places.lines(service.folder(), lines.file(), lines.first(), lines.last(), evidence.text());
        named(service);
    }

    private void other(ReportedService service, ReportedEvidence evidence) {
        location(service, evidence);
        String note = evidence.note().isEmpty() ? "" : ": " + evidence.note();
        run.text("message", "supports " + evidence.supports().title() + note);
    }

    private void attachment(ReportedEvidence evidence) {
        run.text("description", evidence.id() + " (" + Spelled.id(evidence.kind()) + ")");
        String address = "urn:sha256:" + evidence.attachment();
        run.document()
                .object("artifactLocation", () -> run.json().writeStringProperty("uri", address));
    }
}
