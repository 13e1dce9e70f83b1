package plumbline.report.schema;

import plumbline.analysis.schema.SchemaHistory.Moment;
import plumbline.schema.difference.Difference;
import plumbline.schema.difference.Difference.Change;
import plumbline.schema.replay.Trouble;
import plumbline.schema.replay.passage.Effect;
import plumbline.schema.replay.passage.Effect.Outcome;
import plumbline.schema.roundtrip.RoundTrip;
import plumbline.schema.roundtrip.RoundTrip.Residue;
import plumbline.schema.roundtrip.RoundTrip.RowLoss;
import plumbline.schema.state.Doubt;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Locale;

/// What happened on the way to a schema as JSON: doubts, troubles and round trips.
final class HistoryJson {

    private final JsonGenerator json;

    HistoryJson(JsonGenerator json) {
        this.json = json;
    }

    void write(SchemaView view) {
        json.writeArrayPropertyStart("uncertain");
        view.state().general().forEach(this::doubt);
        json.writeEndArray();
        List<RoundTrip> trips = view.history().roundTrips(view.position());
        json.writeArrayPropertyStart("migrations");
        for (int i = 0; i < view.position(); i++) {
            migration(view.past().get(i), trips.get(i));
        }
        json.writeEndArray();
    }

    private void doubt(Doubt doubt) {
        json.writeStartObject();
        json.writeStringProperty("reason", word(doubt.reason()));
        json.writeStringProperty("detail", doubt.detail());
        json.writeStringProperty("file", doubt.span().file());
        json.writeNumberProperty("line", doubt.span().line());
        json.writeEndObject();
    }

    private void migration(Moment moment, RoundTrip trip) {
        json.writeStartObject();
        json.writeStringProperty("id", moment.migration().id());
        json.writeStringProperty("file", moment.migration().file());
        json.writeArrayPropertyStart("steps");
        moment.up().effects().stream().filter(HistoryJson::isRemarkable).forEach(this::effect);
        json.writeEndArray();
        roundTrip(trip);
        json.writeEndObject();
    }

    /// Steps that did not simply run.
    private static boolean isRemarkable(Effect effect) {
        return effect.outcome() != Outcome.DONE || !effect.troubles().isEmpty();
    }

    private void effect(Effect effect) {
        json.writeStartObject();
        json.writeNumberProperty("line", effect.step().span().line());
        json.writeStringProperty("operation", effect.step().operation().kind());
        json.writeStringProperty("outcome", word(effect.outcome()));
        json.writeArrayPropertyStart("troubles");
        effect.troubles().forEach(this::trouble);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void trouble(Trouble trouble) {
        json.writeStartObject();
        json.writeStringProperty("kind", word(trouble.kind()));
        json.writeStringProperty("object", trouble.object());
        json.writeArrayPropertyStart("others");
        trouble.others().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void roundTrip(RoundTrip trip) {
        json.writeObjectPropertyStart("roundTrip");
        json.writeStringProperty("verdict", word(trip.verdict()));
        json.writeBooleanProperty("certain", trip.certain());
        json.writeArrayPropertyStart("residues");
        trip.residues().forEach(this::residue);
        json.writeEndArray();
        json.writeArrayPropertyStart("reordered");
        trip.reordered().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        trip.rows().forEach(this::rows);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void residue(Residue residue) {
        Difference difference = residue.difference();
        json.writeStartObject();
        json.writeStringProperty(
                "what",
                switch (difference.kind()) {
                    case ONLY_BEFORE -> "lost";
                    case ONLY_AFTER -> "left";
                    case CHANGED -> "changed";
                });
        json.writeStringProperty("kind", difference.object().kind());
        json.writeStringProperty("object", difference.object().name());
        json.writeStringProperty("cause", word(residue.cause()));
        json.writeArrayPropertyStart("changes");
        difference.changes().forEach(this::change);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void change(Change change) {
        json.writeStartObject();
        json.writeStringProperty("fact", change.fact());
        json.writeStringProperty("before", change.before());
        json.writeStringProperty("after", change.after());
        json.writeEndObject();
    }

    private void rows(RowLoss loss) {
        json.writeStartObject();
        json.writeStringProperty("table", loss.table());
        json.writeStringProperty("operation", loss.operation());
        json.writeStringProperty("cause", word(loss.cause()));
        json.writeNumberProperty("line", loss.line());
        json.writeEndObject();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
