package plumbline.source.git;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How one file came and changed, oldest edit first; `path` counts from the opened folder.
///
/// `arrival` is the rank of its introduction among those of the files asked for: those of one
/// commit share theirs, and 0 means that it is not known. `naming` is the change that gave it the
/// name it has, which is mostly its introduction. `earlierPaths` count from the work tree.
public record FileHistory(
        String path,
        State state,
        @Nullable Change introduction,
        List<Change> edits,
        int arrival,
        @Nullable Change naming,
        List<String> earlierPaths) {

    public FileHistory {
        edits = List.copyOf(edits);
        earlierPaths = List.copyOf(earlierPaths);
    }

    /// How a file stands to the last commit.
    public enum State {
        COMMITTED,
        /// Differs from the last commit.
        CHANGED,
        /// The last commit does not hold it.
        NOT_COMMITTED
    }

    /// Who touched it last; null when no commit is known that did.
    public @Nullable String lastAuthor() {
        Change first = introduction;
        if (!edits.isEmpty()) {
            return edits.getLast().author();
        }
        return first == null ? null : first.author();
    }

    public boolean wasEdited() {
        return edits.stream().anyMatch(edit -> edit.extent() == Change.Extent.CONTENT);
    }
}
