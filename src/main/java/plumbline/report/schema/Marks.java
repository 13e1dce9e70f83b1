package plumbline.report.schema;

import plumbline.schema.object.SchemaObject;
import plumbline.schema.state.Doubt;
import plumbline.schema.state.Remarks;
import plumbline.schema.state.SchemaState;
import plumbline.words.Words;

import java.util.List;

/// The mark behind an object that may be otherwise, with the reason.
final class Marks {

    private Marks() {}

    static String of(Words words, SchemaState state, SchemaObject object) {
        return of(words, state, object, Remarks.NONE);
    }

    /// The same, but for what was said of the whole that it belongs to.
    static String of(Words words, SchemaState state, SchemaObject object, Remarks said) {
        List<Doubt> doubts =
                state.remarksOn(object.id()).doubts().stream()
                        .filter(each -> !said.doubts().contains(each))
                        .toList();
        if (doubts.isEmpty()) {
            return "";
        }
        Doubt first = doubts.getFirst();
        return "   ? "
                + words.get(first.reason().key())
                + "  "
                + first.span().file()
                + ":"
                + first.span().line();
    }
}
