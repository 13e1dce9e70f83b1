package plumbline.review.line;

import plumbline.review.action.Action;
import plumbline.review.json.JsonObject;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An action as one line of JSON, and back.
///
/// Each class beside this one says how one thing is written and read: the names of fields and kinds
/// are a format that others read too, and `ActionLineTest` holds them.
public final class ActionLine {

    private final JsonObject json = new JsonObject();

    /// With the end of the line.
    public byte[] write(Action action) {
        byte[] text = json.write(action, ActionFormat::write);
        byte[] line = Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        return line;
    }

    /// Empty when the line is damaged.
    public Optional<Action> find(byte[] content, int from, int to) {
        return json.find(content, from, to, ActionFormat::read);
    }

    /// The actions of lines; empty when one of them is damaged.
    public Optional<List<Action>> findAll(byte[] content, int from, int to) {
        return json.findAll(content, from, to, ActionFormat::read);
    }
}
