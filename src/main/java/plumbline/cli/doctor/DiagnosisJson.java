package plumbline.cli.doctor;

import plumbline.cli.doctor.Diagnosis.Examined;
import plumbline.report.JsonDocument;
import plumbline.report.Spelled;
import plumbline.words.Words;

import tools.jackson.core.JsonGenerator;

import java.io.PrintWriter;
import java.util.List;

/// Writes a diagnosis as JSON; its keys are a contract: more may come, none changes its name.
record DiagnosisJson(Words words, PrintWriter out) {

    private static final int FORMAT_VERSION = 1;

    void write(Diagnosis diagnosis) {
        try (JsonDocument document = new JsonDocument(out, FORMAT_VERSION)) {
            JsonGenerator json = document.json();
            json.writeStringProperty("version", diagnosis.version());
            document.object(
                    "system",
                    () -> {
                        json.writeStringProperty("name", diagnosis.system().name());
                        json.writeStringProperty("family", Spelled.id(diagnosis.system().family()));
                        json.writeStringProperty("architecture", diagnosis.system().architecture());
                    });
            json.writeNumberProperty("missing", diagnosis.missing());
            document.list("findings", diagnosis.examined(), each -> write(json, each));
        }
        out.println();
        out.flush();
    }

    private void write(JsonGenerator json, Examined examined) {
        Finding finding = examined.finding();
        json.writeStringProperty("topic", Spelled.id(examined.topic()));
        json.writeStringProperty("standing", Spelled.id(finding.standing()));
        json.writeStringProperty("text", finding.text(words));
        json.writeObjectPropertyStart("facts");
        finding.facts().forEach(fact -> write(json, fact));
        json.writeEndObject();
        strings(json, "remedies", finding.remedies());
    }

    private static void write(JsonGenerator json, Fact fact) {
        switch (fact.value()) {
            case Long number -> json.writeNumberProperty(fact.name(), number);
            case List<?> all -> strings(json, fact.name(), all);
            default -> json.writeStringProperty(fact.name(), fact.value().toString());
        }
    }

    private static void strings(JsonGenerator json, String name, List<?> all) {
        json.writeArrayPropertyStart(name);
        all.forEach(each -> json.writeString(String.valueOf(each)));
        json.writeEndArray();
    }
}
