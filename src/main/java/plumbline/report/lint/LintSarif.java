package plumbline.report.lint;

import plumbline.analysis.Certainty;
import plumbline.check.Check;
import plumbline.check.evaluation.FileRemarks;
import plumbline.check.evaluation.Remark;
import plumbline.report.JsonDocument;
import plumbline.report.Spelled;
import plumbline.report.sarif.SarifRun;
import plumbline.report.sarif.SarifUri;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;
import java.util.List;

/// Writes what checks find in single files as SARIF 2.1.0, which code hosts and editors show.
public final class LintSarif {

    private final SarifRun run;
    private final JsonDocument document;
    private final JsonGenerator json;

    private LintSarif(SarifRun run) {
        this.run = run;
        this.document = run.document();
        this.json = run.json();
    }

    /// All remarks of all files; `checks` are those that judged, `version` is Plumbline's.
    public static void write(
            List<FileRemarks> files, List<Check> checks, String version, Writer to) {
        SarifRun.write(
                to,
                checks.stream().map(Check::info).toList(),
                version,
                run -> new LintSarif(run).write(files));
    }

    private void write(List<FileRemarks> files) {
        document.list("invocations", List.of(files), this::invocation);
        document.list(
                "results",
                files.stream().flatMap(file -> file.remarks().stream()).toList(),
                this::result);
    }

    private void invocation(List<FileRemarks> files) {
        boolean whole =
                files.stream().allMatch(each -> each.unread().isEmpty() && each.failed().isEmpty());
        json.writeBooleanProperty("executionSuccessful", whole);
    }

    private void result(Remark remark) {
        run.ruleOf(remark.check());
        json.writeStringProperty("level", SarifRun.level(remark.status(), remark.severity()));
        run.text("message", message(remark));
        document.list("locations", List.of(remark), this::location);
        document.object(
                "properties",
                () -> {
                    json.writeStringProperty("status", remark.status().title());
                    json.writeStringProperty("severity", remark.severity().name());
                    json.writeStringProperty("confidence", Spelled.id(remark.certainty()));
                });
    }

    private static String message(Remark remark) {
        String sure =
                remark.certainty() == Certainty.CERTAIN
                        ? ""
                        : " (" + Spelled.id(remark.certainty()) + ")";
        return remark.message() + sure + ". Instead: " + remark.fix() + ".";
    }

    private void location(Remark remark) {
        document.object(
                "physicalLocation",
                () -> {
                    document.object(
                            "artifactLocation",
                            () ->
                                    json.writeStringProperty(
                                            "uri", SarifUri.of(remark.place().file())));
                    document.object(
                            "region",
                            () -> {
                                json.writeNumberProperty("startLine", remark.place().line());
                                json.writeNumberProperty("startColumn", remark.place().column());
                                json.writeNumberProperty("endLine", remark.place().endLine());
                            });
                });
    }
}
