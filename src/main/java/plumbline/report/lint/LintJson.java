package plumbline.report.lint;

import plumbline.check.evaluation.FileRemarks;
import plumbline.check.evaluation.Remark;
import plumbline.report.JsonDocument;
import plumbline.report.Spelled;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;
import java.util.List;

/// Writes what checks find in single files as JSON; its keys are a contract: more may come, none
/// changes its name.
public final class LintJson {

    private static final int FORMAT_VERSION = 1;

    private LintJson() {}

    public static void write(List<FileRemarks> files, Writer to) {
        try (JsonDocument document = new JsonDocument(to, FORMAT_VERSION)) {
            JsonGenerator json = document.json();
            document.list(
                    "findings",
                    files.stream().flatMap(file -> file.remarks().stream()).toList(),
                    remark -> write(json, remark));
            document.list(
                    "unread",
                    files.stream().filter(file -> !file.migration()).toList(),
                    file -> {
                        json.writeStringProperty("file", file.file());
                        json.writeStringProperty("reason", reason(file));
                    });
            document.list(
                    "incidents",
                    files.stream().flatMap(file -> file.failed().stream()).toList(),
                    incident -> {
                        json.writeStringProperty("part", incident.part());
                        json.writeStringProperty("file", incident.file());
                        json.writeStringProperty("message", incident.cause().toString());
                    });
        }
    }

    private static String reason(FileRemarks file) {
        return file.unread().map(Spelled::id).orElse("no-migration");
    }

    private static void write(JsonGenerator json, Remark remark) {
        json.writeStringProperty("file", remark.place().file());
        json.writeNumberProperty("line", remark.place().line());
        json.writeNumberProperty("column", remark.place().column());
        json.writeNumberProperty("endLine", remark.place().endLine());
        json.writeStringProperty("check", remark.check().id());
        json.writeStringProperty("status", remark.status().title());
        json.writeStringProperty("severity", remark.severity().name());
        json.writeStringProperty("confidence", Spelled.id(remark.certainty()));
        json.writeStringProperty("message", remark.message());
        json.writeStringProperty("fix", remark.fix());
    }
}
