package plumbline.analysis.timeline;

import plumbline.source.git.Change;

import java.util.List;

/// What git knows about the file of a migration.
public sealed interface GitStanding {

    /// It came with `introduction`, at that `rank` among all files, and has its name since
    /// `naming`.
    ///
    /// `differs` when the file is not as in the last commit.
    record Committed(
            Change introduction, Change naming, int rank, List<Edit> edits, boolean differs)
            implements GitStanding {

        public Committed {
            edits = List.copyOf(edits);
        }
    }

    /// The last commit does not hold it.
    record Uncommitted() implements GitStanding {}

    /// Nothing is known, for that reason.
    record Unknown(AxisGap gap) implements GitStanding {}

    /// A later change to one of the files of a migration; `beforeArrival` when the main line got it
    /// together with the file itself.
    record Edit(String file, Change change, boolean beforeArrival) {}
}
