package plumbline.gui.workspace;

import org.jspecify.annotations.Nullable;

import plumbline.gui.task.RunningTask;
import plumbline.problem.Problem;
import plumbline.source.FolderContents;

/// What is known of an open folder.
public sealed interface FolderState {

    /// It is being read now; until that ends, what was known before still holds.
    record Reading(RunningTask<FolderContents> task, @Nullable FolderContents before)
            implements FolderState {}

    /// It was read; cancelled reading keeps what it has.
    record Read(FolderContents contents) implements FolderState {}

    /// So much lies in it that somebody has to say first what of it is read.
    record Vast(FolderContents contents) implements FolderState {}

    /// It could not be read.
    record Unreadable(Problem problem) implements FolderState {}
}
