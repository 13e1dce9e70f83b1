package plumbline.report.scan;

import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Step;
import plumbline.report.NotUnderstoodWords;
import plumbline.source.LineTable;
import plumbline.source.Secrets;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;
import plumbline.words.Words;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// One migration as JSON, with everything it does and everything that was not understood.
final class MigrationJson {

    private final Words words;

    MigrationJson(Words words) {
        this.words = words;
    }

    /// `files` are those around it.
    void write(JsonGenerator json, String label, Migration migration, SourceTree files) {
        json.writeStartObject();
        json.writeStringProperty("id", migration.id());
        json.writeStringProperty("version", migration.version());
        json.writeStringProperty("name", migration.name());
        json.writeStringProperty("file", migration.file());
        json.writeStringProperty("framework", migration.framework().id());
        json.writeStringProperty("set", label);
        json.writeStringProperty("status", SettingsJson.id(migration.status()));
        if (migration.transaction() != null) {
            json.writeBooleanProperty("transaction", migration.transaction());
        }
        json.writeArrayPropertyStart("traits");
        migration.traits().forEach(json::writeString);
        json.writeEndArray();
        files.findDocument(migration.file())
                .flatMap(SourceDocument::findMinified)
                .ifPresent(each -> minified(json, each));
        half(json, "up", migration.up(), migration.file(), files);
        half(json, "down", migration.down(), migration.file(), files);
        json.writeEndObject();
    }

    private static void minified(JsonGenerator json, LineTable.LongLine line) {
        json.writeObjectPropertyStart("minified");
        json.writeNumberProperty("line", line.number());
        json.writeNumberProperty("characters", line.letters());
        json.writeEndObject();
    }

    private void half(
            JsonGenerator json, String name, MigrationHalf half, String file, SourceTree files) {
        json.writeObjectPropertyStart(name);
        json.writeBooleanProperty("present", half.present());
        if (half.span() != null) {
            json.writeStringProperty("file", half.span().file());
            json.writeNumberProperty("line", half.span().line());
            json.writeNumberProperty("endLine", half.span().endLine());
        }
        if (half.refusal() != null) {
            json.writeStringProperty("refusal", Secrets.mask(half.refusal()));
        }
        json.writeArrayPropertyStart("operations");
        half.steps().forEach(step -> step(json, step, file));
        json.writeEndArray();
        json.writeArrayPropertyStart("notUnderstood");
        half.notUnderstood().forEach(each -> notUnderstood(json, each, file, files));
        json.writeEndArray();
        json.writeArrayPropertyStart("defects");
        half.defects().forEach(each -> defect(json, each, file));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, Step step, String file) {
        json.writeStartObject();
        json.writeStringProperty("kind", step.operation().kind());
        if (step.operation().table() != null) {
            json.writeStringProperty("table", step.operation().table().toString());
        }
        if (step.operation().name() != null) {
            json.writeStringProperty("name", step.operation().name());
        }
        place(json, step.span(), file);
        json.writeBooleanProperty("dynamic", step.dynamic());
        json.writeStringProperty("sql", Secrets.mask(step.sql()));
        json.writeStringProperty("understanding", SettingsJson.id(step.understanding()));
        circumstances(json, step.circumstances());
        json.writeEndObject();
    }

    private static void circumstances(JsonGenerator json, Circumstances around) {
        if (around.condition() != null) {
            json.writeStringProperty("condition", Secrets.mask(around.condition()));
        }
        if (around.repeated()) {
            json.writeBooleanProperty("repeated", true);
        }
        if (around.dialect() != null) {
            json.writeStringProperty("dialect", SettingsJson.id(around.dialect()));
        }
        if (around.enclosure() != Circumstances.Enclosure.NONE) {
            json.writeStringProperty("inside", SettingsJson.id(around.enclosure()));
        }
        if (!around.callers().isEmpty()) {
            callers(json, around.callers());
        }
    }

    private static void callers(JsonGenerator json, List<SourceSpan> callers) {
        json.writeArrayPropertyStart("callers");
        for (SourceSpan caller : callers) {
            json.writeString(caller.file() + ":" + caller.line());
        }
        json.writeEndArray();
    }

    private void notUnderstood(
            JsonGenerator json, NotUnderstood each, String file, SourceTree files) {
        json.writeStartObject();
        place(json, each.span(), file);
        json.writeStringProperty("reason", NotUnderstoodWords.reason(words, each, files));
        json.writeStringProperty("text", Secrets.mask(each.text()));
        json.writeEndObject();
    }

    private static void defect(JsonGenerator json, MigrationHalf.Defect defect, String file) {
        json.writeStartObject();
        json.writeStringProperty("kind", SettingsJson.id(defect.kind()));
        place(json, defect.span(), file);
        json.writeStringProperty("text", Secrets.mask(defect.text()));
        json.writeEndObject();
    }

    /// The file only where it is not the migration's own.
    private static void place(JsonGenerator json, SourceSpan span, String file) {
        if (!span.file().equals(file)) {
            json.writeStringProperty("file", span.file());
        }
        json.writeNumberProperty("line", span.line());
        json.writeNumberProperty("endLine", span.endLine());
        json.writeNumberProperty("column", span.column());
    }
}
