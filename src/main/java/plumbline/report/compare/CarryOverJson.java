package plumbline.report.compare;

import plumbline.report.JsonDocument;
import plumbline.report.Spelled;
import plumbline.review.compare.LastTime;
import plumbline.review.compare.Mark;
import plumbline.review.compare.catalogue.Ruling;
import plumbline.review.compare.reading.CarriedOver;
import plumbline.review.decision.Disposition;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// Writes what could be taken over from the last audit.
final class CarryOverJson {

    private final JsonDocument document;
    private final JsonGenerator json;

    CarryOverJson(JsonDocument document) {
        this.document = document;
        this.json = document.json();
    }

    void write(CarriedOver carried, boolean taken) {
        json.writeBooleanProperty("taken", taken);
        json.writeBooleanProperty("evidenceChecked", carried.rechecked());
        strings("unknownServices", carried.unknown());
        document.list("rulings", carried.rulings(), this::ruling);
        document.list("proposals", carried.proposals(), this::lastTime);
        document.list("questions", carried.questions(), this::question);
    }

    private void ruling(Ruling ruling) {
        json.writeStringProperty("kind", Spelled.id(ruling.kind()));
        json.writeStringProperty("service", ruling.service());
        json.writeStringProperty("check", ruling.check());
        json.writeStringProperty("title", ruling.title());
        json.writeStringProperty("severity", ruling.findSeverity().map(Spelled::id).orElse(null));
        json.writeStringProperty("value", ruling.value());
        json.writeStringProperty("reason", ruling.reason());
        strings("obstacles", ruling.obstacles().stream().sorted().map(Spelled::id).toList());
    }

    private void question(LastTime lastTime) {
        lastTime(lastTime);
        strings("obstacles", lastTime.obstacles().stream().sorted().map(Spelled::id).toList());
    }

    private void lastTime(LastTime lastTime) {
        Disposition disposition = lastTime.answer().disposition();
        json.writeStringProperty("service", lastTime.cell().service());
        json.writeStringProperty("check", lastTime.cell().check());
        json.writeStringProperty("title", lastTime.answer().check().title());
        json.writeStringProperty("status", Mark.of(lastTime.answer()).title());
        json.writeStringProperty("basis", Spelled.id(lastTime.answer().basis()));
        json.writeStringProperty("reason", lastTime.answer().reason());
        json.writeStringProperty(
                "disposition", disposition == null ? null : Spelled.id(disposition.kind()));
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
