package plumbline.parse.java.run;

import com.github.javaparser.ast.Node;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.parse.java.JavaAction;
import plumbline.parse.java.JavaReading;
import plumbline.parse.java.syntax.JavaUnit;
import plumbline.parse.java.value.Frame;
import plumbline.parse.java.value.Value;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a run has come across so far.
final class Log {

    private static final int MOST_ACTIONS = 5_000;

    private final List<JavaAction> actions = new ArrayList<>();
    private final Set<NotUnderstood> notUnderstood = new LinkedHashSet<>();
    private final List<SourceSpan> swallowed = new ArrayList<>();
    private boolean limited;

    int size() {
        return actions.size();
    }

    void add(NotUnderstood place) {
        notUnderstood.add(place);
    }

    /// Says once that a limit was reached; what follows would be the same again.
    void once(NotUnderstood limit) {
        if (!limited) {
            limited = true;
            notUnderstood.add(limit);
        }
    }

    void unknown(Obstacle obstacle, String detail, Node node, Frame frame) {
        JavaUnit unit = frame.unit();
        add(new NotUnderstood(unit.span(node), obstacle, detail, unit.code(node)));
    }

    void swallow(SourceSpan span) {
        swallowed.add(span);
    }

    void add(JavaAction action) {
        if (actions.size() < MOST_ACTIONS) {
            actions.add(action);
            return;
        }
        SourceSpan span =
                switch (action) {
                    case JavaAction.Sql(_, SourceSpan call, _) -> call;
                    case JavaAction.Script(_, SourceSpan call, _) -> call;
                    case JavaAction.Service(_, SourceSpan call, _) -> call;
                };
        once(new NotUnderstood(span, Obstacle.LIMIT, "more than " + MOST_ACTIONS, ""));
    }

    /// SQL that is sent to the database: each of its alternatives under its condition.
    void send(@Nullable Value sql, Node call, Frame frame) {
        send(sql, call, frame, frame.around());
    }

    private void send(@Nullable Value sql, Node call, Frame frame, Circumstances around) {
        switch (sql) {
            case Value.Text(EmbeddedText text) -> sendText(text, call, frame, around);
            case Value.Builder(Value text, _) -> send(text, call, frame, around);
            case Value.Choice(String condition, Value yes, Value no) -> {
                send(yes, call, frame, around.when(condition));
                send(no, call, frame, around.when("!(" + condition + ")"));
            }
            case Value.Items(List<Value> items, _) ->
                    items.forEach(each -> send(each, call, frame, around));
            case Value.Resource(Value path) -> sendScript(path, call, frame, around);
            case null, default -> unknown(Obstacle.DYNAMIC_SQL, "", call, frame);
        }
    }

    private void sendText(EmbeddedText text, Node call, Frame frame, Circumstances around) {
        boolean nothingKnown = text.isDynamic() && text.withoutHoles().text().isBlank();
        if (nothingKnown) {
            unknown(Obstacle.DYNAMIC_SQL, "", call, frame);
        } else if (!text.text().isBlank()) {
            add(new JavaAction.Sql(text, frame.unit().span(call), around));
        }
    }

    void sendScript(Value path, Node call, Frame frame, Circumstances around) {
        if (path instanceof Value.Text(EmbeddedText text) && !text.isDynamic()) {
            add(new JavaAction.Script(text, frame.unit().span(call), around));
        } else {
            unknown(Obstacle.UNKNOWN_VALUE, "", call, frame);
        }
    }

    JavaReading reading(@Nullable SourceSpan method) {
        return new JavaReading(method, actions, List.copyOf(notUnderstood), swallowed);
    }
}
