package plumbline.report.machine;

import org.jspecify.annotations.Nullable;

import plumbline.report.content.Since;
import plumbline.report.sarif.SarifRun;
import plumbline.review.compare.CellChange;
import plumbline.review.compare.Group;
import plumbline.review.decision.Cell;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Map;

/// What became of results since an earlier audit, as SARIF says it; nothing where there is none.
final class Baseline {

    private final Map<Cell, CellChange> changes;
    private final List<CellChange> gone;

    Baseline(@Nullable Since since) {
        changes = since == null ? Map.of() : since.byCell();
        gone = since == null ? List.of() : since.comparison().of(Group.REMOVED);
    }

    /// Of a result that is there now.
    void state(JsonGenerator json, Cell cell) {
        CellChange change = changes.get(cell);
        if (change != null) {
            json.writeStringProperty("baselineState", state(change.group()));
        }
    }

    private static String state(Group group) {
        return switch (group) {
            case NEW, NEWLY_FAILING -> "new";
            case SAME -> "unchanged";
            case REMOVED -> "absent";
            case REGRESSED,
                    CHECK_CHANGED,
                    APPLICABILITY,
                    FIXED,
                    REVIEWED,
                    REOPENED,
                    DECISION_CHANGED,
                    EVIDENCE_CHANGED ->
                    "updated";
        };
    }

    /// Results of what is not asked any more.
    void gone(SarifRun run) {
        gone.forEach(each -> gone(run, each));
    }

    private static void gone(SarifRun run, CellChange change) {
        JsonGenerator json = run.json();
        json.writeStartObject();
        json.writeStringProperty("ruleId", change.cell().check());
        json.writeStringProperty("kind", "informational");
        json.writeStringProperty("level", "none");
        json.writeStringProperty("baselineState", state(change.group()));
        run.text("message", text(change));
        run.document()
                .object(
                        "partialFingerprints",
                        () ->
                                json.writeStringProperty(
                                        "plumblineCell/v1", Prints.ofCell(change.cell())));
        run.document()
                .object(
                        "properties",
                        () -> json.writeStringProperty("service", change.cell().service()));
        json.writeEndObject();
    }

    private static String text(CellChange change) {
        String reason = change.latest().reason();
        return "not asked any more: was "
                + change.from().title()
                + (reason.isEmpty() ? "" : ": " + reason);
    }
}
