package plumbline.source.git;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What one work tree knows about the files asked for.
///
/// `workTree` counts from the opened folder: empty when it is that folder, `..` when it is around
/// it. `head` is null before the first commit. `order` knows the commits that touched the files.
/// When it is not `complete`, `gap` says why, and what is older than the gap is not known.
public record GitHistory(
        String workTree,
        @Nullable String head,
        String branch,
        List<FileHistory> files,
        CommitOrder order,
        boolean complete,
        @Nullable Gap gap) {

    public GitHistory {
        files = List.copyOf(files);
    }

    /// Why a history is not known to its beginning.
    public enum Gap {
        /// The copy of the repository was cut off on purpose.
        SHALLOW,
        /// There are more commits than are looked at.
        TOO_LONG,
        /// Nobody waits for it any more.
        STOPPED,
        /// Something is missing or broken in the repository.
        BROKEN
    }

    public boolean isDirty() {
        return files.stream().anyMatch(file -> file.state() != FileHistory.State.COMMITTED);
    }
}
