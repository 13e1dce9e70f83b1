package plumbline.report.imported;

import plumbline.report.JsonDocument;
import plumbline.report.Spelled;
import plumbline.review.anchor.Anchor;
import plumbline.review.imports.locating.Located;
import plumbline.review.imports.locating.References;
import plumbline.review.imports.locating.Whereabouts;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// Writes the places that an old audit speaks of, if somebody looked for them.
final class ReferencesJson {

    private final JsonDocument document;
    private final JsonGenerator json;

    ReferencesJson(JsonDocument document) {
        this.document = document;
        this.json = document.json();
    }

    void write(References references) {
        if (references.wereSought()) {
            document.object("references", () -> content(references));
        }
    }

    private void content(References references) {
        strings("folders", references.folders());
        document.list(
                "unknownServices",
                references.unknown(),
                each -> {
                    json.writeStringProperty("service", each.service());
                    strings("folders", each.folders());
                });
        json.writeNumberProperty("found", references.of(Whereabouts.Found.class).size());
        json.writeNumberProperty("several", references.of(Whereabouts.Several.class).size());
        json.writeNumberProperty("missing", references.of(Whereabouts.Missing.class).size());
        document.list("all", references.all(), this::located);
    }

    private void located(Located located) {
        json.writeNumberProperty("line", located.line());
        json.writeStringProperty("service", located.service());
        json.writeStringProperty("text", located.reference().text());
        switch (located.whereabouts()) {
            case Whereabouts.Found(Whereabouts.Ground ground, List<Anchor> anchors) -> {
                json.writeStringProperty("outcome", "found");
                json.writeStringProperty("ground", Spelled.id(ground));
                document.list("anchors", anchors, this::anchor);
            }
            case Whereabouts.Several(List<String> places) -> {
                json.writeStringProperty("outcome", "several");
                strings("places", places);
            }
            case Whereabouts.Missing(Whereabouts.Why why, String detail) -> {
                json.writeStringProperty("outcome", "missing");
                json.writeStringProperty("why", Spelled.id(why));
                json.writeStringProperty("detail", detail);
            }
        }
    }

    private void anchor(Anchor anchor) {
        json.writeStringProperty("path", anchor.path());
        json.writeNumberProperty("firstLine", anchor.firstLine());
        json.writeNumberProperty("lastLine", anchor.lastLine());
        json.writeStringProperty("structure", anchor.structure());
        json.writeStringProperty("commit", anchor.commit());
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
