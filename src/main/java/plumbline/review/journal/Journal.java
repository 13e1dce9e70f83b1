package plumbline.review.journal;

import plumbline.review.action.Action;

import java.util.List;

/// All that was done to an audit, in its order; actions are added and never changed.
public interface Journal extends AutoCloseable {

    /// What it held when it was opened.
    List<Action> opened();

    /// Whether actions can be added.
    boolean isWritable();

    /// Adds an action; when this returns, the action outlives the process and the machine's power.
    ///
    /// Throws a [plumbline.problem.ProblemException] when that cannot be had, and then the journal
    /// is as it was.
    void add(Action action);

    @Override
    void close();
}
