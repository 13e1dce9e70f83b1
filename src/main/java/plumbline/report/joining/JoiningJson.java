package plumbline.report.joining;

import plumbline.report.JsonDocument;
import plumbline.report.Spelled;
import plumbline.review.audit.DamagedAttachment;
import plumbline.review.decision.Place;
import plumbline.review.joining.Joining;
import plumbline.review.joining.Meeting;

import tools.jackson.core.JsonGenerator;

import java.io.Writer;

/// Writes what another copy of an audit brings as JSON; its keys are a contract: more may come,
/// none changes its name.
public final class JoiningJson {

    private static final int FORMAT_VERSION = 1;

    private final JsonDocument document;
    private final JsonGenerator json;
    private final Joining joining;

    private JoiningJson(JsonDocument document, Joining joining) {
        this.document = document;
        this.json = document.json();
        this.joining = joining;
    }

    public static void write(Looked looked, Writer to) {
        try (JsonDocument document = new JsonDocument(to, FORMAT_VERSION)) {
            new JoiningJson(document, looked.joining()).write(looked);
        }
    }

    private void write(Looked looked) {
        json.writeBooleanProperty("oneOrigin", joining.isOfOneOrigin());
        json.writeStringProperty("take", Spelled.id(looked.side()));
        json.writeBooleanProperty("saved", looked.saved());
        json.writeNumberProperty("actions", joining.came().size());
        json.writeNumberProperty("onlyHere", joining.countOwn());
        document.list("things", joining.meetings(), this::meeting);
        json.writeArrayPropertyStart("damaged");
        looked.copy().damaged().stream().map(DamagedAttachment::sha256).forEach(json::writeString);
        json.writeEndArray();
    }

    private void meeting(Meeting meeting) {
        json.writeStringProperty("about", SaidText.about(meeting.subject()));
        json.writeStringProperty("kind", Spelled.id(meeting.kind()));
        document.list("places", meeting.places(), place -> place(place, meeting));
    }

    private void place(Place place, Meeting meeting) {
        json.writeStringProperty("aspect", Spelled.id(place.aspect()));
        json.writeStringProperty("item", place.item());
        json.writeBooleanProperty("different", meeting.different().contains(place));
        json.writeStringProperty("base", SaidText.of(joining.base().find(place).orElse(null)));
        json.writeStringProperty("mine", SaidText.of(joining.mine().find(place).orElse(null)));
        json.writeStringProperty("theirs", SaidText.of(joining.theirs().find(place).orElse(null)));
    }
}
