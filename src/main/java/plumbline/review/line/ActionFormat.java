package plumbline.review.line;

import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.json.Fields;
import plumbline.review.json.FieldsOut;

/// An action with its changes.
final class ActionFormat {

    private ActionFormat() {}

    static void write(Action action, FieldsOut out) {
        out.text("id", action.id())
                .text("at", action.at().toString())
                .text("who", action.who())
                .choice("kind", action.kind())
                .text("reverses", action.reverses())
                .objects("changes", action.changes(), ActionFormat::write);
    }

    static Action read(Fields in) {
        return new Action(
                in.text("id"),
                Times.instant(in.text("at")),
                in.text("who"),
                in.choice("kind", Action.Kind.class),
                in.text("reverses"),
                in.objects("changes", ActionFormat::change));
    }

    private static void write(Change change, FieldsOut out) {
        out.object("place", change.place(), PlaceFormat::write)
                .nullable("before", change.before(), DecisionFormat::write)
                .nullable("after", change.after(), DecisionFormat::write)
                .texts("follows", change.follows());
    }

    private static Change change(Fields in) {
        return new Change(
                in.object("place", PlaceFormat::read),
                in.nullable("before", DecisionFormat::read),
                in.nullable("after", DecisionFormat::read),
                in.texts("follows"));
    }
}
