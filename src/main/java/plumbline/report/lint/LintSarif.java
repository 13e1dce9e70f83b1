package plumbline.report.lint;

import plumbline.analysis.Certainty;
import plumbline.check.Check;
import plumbline.check.CheckInfo;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.check.catalogue.Pages;
import plumbline.check.evaluation.FileRemarks;
import plumbline.check.evaluation.Remark;
import plumbline.report.JsonDocument;
import plumbline.report.Spelled;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/// Writes what checks find in single files as SARIF 2.1.0, which code hosts and editors show.
public final class LintSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonDocument document;
    private final JsonGenerator json;
    private final List<CheckInfo> rules;

    private LintSarif(JsonDocument document, List<Check> checks) {
        this.document = document;
        this.json = document.json();
        this.rules = checks.stream().map(Check::info).toList();
    }

    /// All remarks of all files; `checks` are those that judged, `version` is Plumbline's.
    public static void write(
            List<FileRemarks> files, List<Check> checks, String version, Writer to) {
        try (JsonDocument document = JsonDocument.bare(to)) {
            new LintSarif(document, checks).write(files, version);
        }
    }

    private void write(List<FileRemarks> files, String version) {
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        document.list("runs", List.of(files), run -> run(run, version));
    }

    private void run(List<FileRemarks> files, String version) {
        document.object("tool", () -> document.object("driver", () -> driver(version)));
        document.list("invocations", List.of(files), this::invocation);
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        document.list(
                "results",
                files.stream().flatMap(file -> file.remarks().stream()).toList(),
                this::result);
    }

    private void driver(String version) {
        json.writeStringProperty("name", "Plumbline");
        json.writeStringProperty("version", version);
        document.list("rules", rules, this::rule);
    }

    private void rule(CheckInfo info) {
        json.writeStringProperty("id", info.id());
        text("shortDescription", info.title());
        text("help", Pages.find(info).orElse(info.fix()));
        document.object(
                "defaultConfiguration",
                () -> json.writeStringProperty("level", level(Status.FAIL, info.severity())));
    }

    private void text(String name, String text) {
        document.object(name, () -> json.writeStringProperty("text", text));
    }

    private void invocation(List<FileRemarks> files) {
        boolean whole =
                files.stream().allMatch(each -> each.unread().isEmpty() && each.failed().isEmpty());
        json.writeBooleanProperty("executionSuccessful", whole);
    }

    private void result(Remark remark) {
        json.writeStringProperty("ruleId", remark.check().id());
        json.writeNumberProperty("ruleIndex", rules.indexOf(remark.check()));
        json.writeStringProperty("level", level(remark.status(), remark.severity()));
        text("message", message(remark));
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

    private static String level(Status status, Severity severity) {
        if (!severity.atLeast(Severity.MEDIUM)) {
            return "note";
        }
        boolean error = status == Status.FAIL && severity.atLeast(Severity.HIGH);
        return error ? "error" : "warning";
    }

    private void location(Remark remark) {
        document.object(
                "physicalLocation",
                () -> {
                    document.object(
                            "artifactLocation",
                            () -> json.writeStringProperty("uri", uri(remark.place().file())));
                    document.object(
                            "region",
                            () -> {
                                json.writeNumberProperty("startLine", remark.place().line());
                                json.writeNumberProperty("startColumn", remark.place().column());
                                json.writeNumberProperty("endLine", remark.place().endLine());
                            });
                });
    }

    /// The path as an address: relative where it was given so.
    private static String uri(String file) {
        try {
            return file.startsWith("/")
                    ? new URI("file", "", file, null).toASCIIString()
                    : new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException _) {
            return file.replace(" ", "%20");
        }
    }
}
