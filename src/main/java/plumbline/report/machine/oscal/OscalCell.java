package plumbline.report.machine.oscal;

import plumbline.report.Spelled;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.ReportedService;
import plumbline.report.machine.CellText;
import plumbline.report.machine.Verdict;
import plumbline.report.sarif.SarifUri;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Writes a cell: always what was seen, and what people found of it once they decided.
final class OscalCell {

    private final OscalObject oscal;
    private final ReportedService service;
    private final Instant at;

    OscalCell(OscalObject oscal, ReportedService service, Instant at) {
        this.oscal = oscal;
        this.service = service;
        this.at = at;
    }

    static String id(String kind, ReportedCell cell) {
        return OscalId.of(kind, cell.cell().service(), cell.cell().check());
    }

    static boolean isDecided(ReportedCell cell) {
        return switch (Verdict.of(cell)) {
            case PASS, PARTIAL, FAIL, NOT_APPLICABLE -> true;
            case UNDECIDED, OPEN -> false;
        };
    }

    /// What was seen, with the places that show it.
    void observation(ReportedCell cell) {
        oscal.field("uuid", id("observation", cell));
        oscal.field("title", OscalText.line(cell.check().title()));
        oscal.field("description", OscalText.lines(CellText.of(cell)));
        oscal.properties(
                new OscalObject.Properties()
                        .with("check", cell.check().id())
                        .with("section", cell.check().section().title())
                        .with("basis", Spelled.id(cell.basis()))
                        .with("shown", CellText.status(cell)));
        oscal.texts("methods", List.of("EXAMINE"));
        oscal.texts("types", List.of("control-objective"));
        oscal.list("subjects", List.of(service.name()), this::subject);
        oscal.list("relevant-evidence", cell.evidence(), this::evidence);
        oscal.field("collected", collected(cell).toString());
    }

    private void subject(String name) {
        oscal.field("subject-uuid", OscalId.of("component", name));
        oscal.field("type", "component");
        oscal.field("title", OscalText.line(name));
    }

    private Instant collected(ReportedCell cell) {
        return cell.evidence().stream()
                .map(ReportedEvidence::captured)
                .max(Instant::compareTo)
                .orElse(at);
    }

    private void evidence(ReportedEvidence each) {
        ReportedEvidence.Lines place = each.place();
        if (place != null) {
            oscal.field("href", SarifUri.of(place.file()) + fragment(place));
        } else if (!each.attachment().isEmpty()) {
            oscal.field("href", "#" + OscalId.of("attachment", each.attachment()));
        }
        String said = each.note().isEmpty() ? Spelled.id(each.kind()) : each.note();
        oscal.field(
                "description",
                OscalText.lines(each.text().isEmpty() ? said : said + ":\n\n" + each.text()));
        oscal.properties(
                new OscalObject.Properties()
                        .with("kind", Spelled.id(each.kind()))
                        .with("supports", each.supports().title())
                        .with("freshness", freshness(each))
                        .with("commit", place == null ? "" : place.commit()));
    }

    private static String fragment(ReportedEvidence.Lines place) {
        String last = place.last() > place.first() ? "-L" + place.last() : "";
        return "#L" + place.first() + last;
    }

    private static String freshness(ReportedEvidence evidence) {
        return evidence.freshness() == null
                ? ""
                : evidence.freshness().name().toLowerCase(Locale.ROOT);
    }

    /// What people found; OSCAL has but two words for it, the third and fourth stand beside them.
    void finding(ReportedCell cell) {
        Verdict verdict = Verdict.of(cell);
        oscal.field("uuid", id("finding", cell));
        oscal.field("title", OscalText.line(cell.check().title()));
        oscal.field("description", OscalText.lines(CellText.of(cell)));
        OscalObject.Properties said =
                new OscalObject.Properties()
                        .with("result", CellText.status(cell))
                        .with("severity", cell.severity().name());
        ReportedCell.Signature signature = cell.signature();
        if (signature != null) {
            said.with("decided-by", signature.who()).with("decided-at", signature.at().toString());
        }
        oscal.properties(said);
        oscal.object("target", () -> target(cell, verdict));
        oscal.list(
                "related-observations",
                List.of(id("observation", cell)),
                each -> oscal.field("observation-uuid", each));
        if (verdict.isFailure()) {
            oscal.list(
                    "related-risks",
                    List.of(id("risk", cell)),
                    each -> oscal.field("risk-uuid", each));
        }
        if (!cell.notes().isEmpty()) {
            oscal.field("remarks", OscalText.lines(String.join("\n\n", cell.notes())));
        }
    }

    private void target(ReportedCell cell, Verdict verdict) {
        oscal.field("type", "objective-id");
        oscal.field("target-id", OscalText.token(cell.check().id()));
        oscal.object(
                "status",
                () -> {
                    oscal.field("state", verdict.isFailure() ? "not-satisfied" : "satisfied");
                    oscal.field("reason", reason(verdict));
                });
        String implemented = implemented(verdict);
        if (!implemented.isEmpty()) {
            oscal.object("implementation-status", () -> oscal.field("state", implemented));
        }
    }

    private static String reason(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "pass";
            case FAIL -> "fail";
            case PARTIAL, NOT_APPLICABLE, UNDECIDED, OPEN -> "other";
        };
    }

    private static String implemented(Verdict verdict) {
        return switch (verdict) {
            case PARTIAL -> "partial";
            case NOT_APPLICABLE -> "not-applicable";
            case PASS -> "implemented";
            case FAIL, UNDECIDED, OPEN -> "";
        };
    }
}
