package plumbline.report.sarif;

import plumbline.check.CheckInfo;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.check.catalogue.Pages;
import plumbline.report.JsonDocument;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The one run of a SARIF 2.1.0 file, which code hosts and editors show.
public final class SarifRun {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonDocument document;
    private final JsonGenerator json;
    private final List<CheckInfo> checks;
    private final Map<CheckInfo, Integer> positions = new HashMap<>();

    private SarifRun(JsonDocument document, List<CheckInfo> checks) {
        this.document = document;
        this.json = document.json();
        this.checks = checks;
        checks.forEach(each -> positions.put(each, positions.size()));
    }

    /// Writes a file with one run of such checks by this version of Plumbline; `content` adds what
    /// it found. The writer below it stays open.
    public static void write(
            Writer to, List<CheckInfo> checks, String version, Consumer<SarifRun> content) {
        try (JsonDocument document = JsonDocument.bare(to)) {
            document.json().writeStringProperty("$schema", SCHEMA);
            document.json().writeStringProperty("version", "2.1.0");
            document.list(
                    "runs",
                    List.of(new SarifRun(document, checks)),
                    run -> {
                        document.object("tool", () -> run.tool(version));
                        run.json.writeStringProperty("columnKind", "utf16CodeUnits");
                        content.accept(run);
                    });
        }
    }

    private void tool(String version) {
        document.object(
                "driver",
                () -> {
                    json.writeStringProperty("name", "Plumbline");
                    json.writeStringProperty("version", version);
                    document.list("rules", checks, this::rule);
                });
    }

    private void rule(CheckInfo check) {
        json.writeStringProperty("id", check.id());
        text("shortDescription", check.title());
        text("fullDescription", check.fix().isEmpty() ? check.title() : check.fix());
        String page = Pages.find(check).orElse(check.fix());
        document.object(
                "help",
                () -> {
                    json.writeStringProperty("text", page);
                    json.writeStringProperty("markdown", page);
                });
        document.object(
                "defaultConfiguration",
                () -> json.writeStringProperty("level", level(Status.FAIL, check.severity())));
        document.object(
                "properties",
                () -> {
                    json.writeStringProperty("severity", check.severity().name());
                    json.writeArrayPropertyStart("tags");
                    json.writeString(check.section().title());
                    json.writeEndArray();
                });
    }

    /// What arrays and objects are written to.
    public JsonDocument document() {
        return document;
    }

    /// What single values are written to.
    public JsonGenerator json() {
        return json;
    }

    /// Which of its checks a result is about.
    public void ruleOf(CheckInfo check) {
        json.writeStringProperty("ruleId", check.id());
        json.writeNumberProperty("ruleIndex", positions.getOrDefault(check, -1));
    }

    /// A message.
    public void text(String name, String text) {
        document.object(name, () -> json.writeStringProperty("text", text));
    }

    /// How loudly a FAIL or PARTIAL is told.
    public static String level(Status status, Severity severity) {
        if (!severity.atLeast(Severity.MEDIUM)) {
            return "note";
        }
        boolean error = status == Status.FAIL && severity.atLeast(Severity.HIGH);
        return error ? "error" : "warning";
    }
}
