package plumbline.report.catalogue;

import plumbline.check.Check;
import plumbline.check.CheckInfo;
import plumbline.report.JsonDocument;
import plumbline.report.Spelled;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;
import java.util.List;

/// Writes the list of checks as JSON.
public final class CatalogueJson {

    private static final int FORMAT_VERSION = 1;

    private CatalogueJson() {}

    public static void write(List<Check> checks, Writer to) {
        try (JsonDocument document = new JsonDocument(to, FORMAT_VERSION)) {
            document.list("checks", checks, check -> write(document.json(), check));
        }
    }

    private static void write(JsonGenerator json, Check check) {
        CheckInfo info = check.info();
        json.writeStringProperty("id", info.id());
        json.writeStringProperty("section", info.section().title());
        json.writeStringProperty("title", info.title());
        json.writeStringProperty("severity", info.severity().name());
        json.writeStringProperty("answer", Spelled.id(info.answer()));
        json.writeBooleanProperty("lint", check.isForSingleFiles());
        json.writeStringProperty("fix", info.fix());
    }
}
