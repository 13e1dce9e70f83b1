package plumbline.review.journal;

import plumbline.review.action.Action;

import java.util.List;

/// All that was done to an audit; actions are added and never changed.
public interface Journal extends AutoCloseable {

    /// What it held when it was opened.
    List<Action> opened();

    /// Whether actions can be added.
    boolean isWritable();

    /// Adds actions, all of them or none; when this returns, they outlive the process and the
    /// machine's power.
    ///
    /// Throws a [plumbline.problem.ProblemException] when that cannot be had, and then the journal
    /// is as it was.
    void add(List<Action> actions);

    @Override
    void close();
}
