package plumbline.parse.sql.element;

import plumbline.operation.Operation;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// Collects the steps of one statement.
public final class Steps {

    private final EmbeddedText statement;
    private Circumstances around;
    private final String sql;
    private final boolean dynamic;
    private final boolean sound;
    private final List<Step> steps = new ArrayList<>();

    /// For a statement that is `sound`, or where quotes or parentheses never close.
    public Steps(EmbeddedText statement, Circumstances around, boolean sound) {
        this.sound = sound;
        this.statement = statement;
        this.around = around;
        this.sql = statement.display();
        this.dynamic = statement.isDynamic();
    }

    /// The statement alters what it says may not be there, or one table without those below it.
    public void alters(boolean exists, boolean only) {
        around = around.of(exists, only);
    }

    /// What the statement as a whole does; `whole` when nothing of it is left over.
    public void add(Operation operation, boolean whole) {
        add(operation, statement.span(), whole);
    }

    /// What a part of the statement does.
    public void add(Operation operation, SourceSpan span, boolean whole) {
        Understanding how = whole && sound ? Understanding.FULL : Understanding.PARTLY;
        steps.add(new Step(operation, span, sql, dynamic, how, around));
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    public List<Step> list() {
        return List.copyOf(steps);
    }
}
