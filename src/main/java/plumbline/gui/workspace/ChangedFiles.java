package plumbline.gui.workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;

import plumbline.source.FolderContents;
import plumbline.source.watch.FolderDifference;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What changed on the disk since the open folders were read; nothing moves by itself because of
/// it.
public final class ChangedFiles {

    private final OpenWorkspace workspace;
    private final ReadOnlyObjectWrapper<List<FolderDifference>> differences =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<FolderContents> watched = List.of();

    public ChangedFiles(OpenWorkspace workspace) {
        this.workspace = workspace;
    }

    /// Asks for folders to be watched, as they were read, from now on.
    public void follow(Consumer<Collection<FolderContents>> watch) {
        workspace
                .folders()
                .addListener((ListChangeListener<OpenFolder>) change -> followRead(watch));
        followRead(watch);
    }

    private void followRead(Consumer<Collection<FolderContents>> watch) {
        List<FolderContents> read =
                workspace.folders().stream()
                        .flatMap(folder -> findRead(folder).stream())
                        .filter(FolderContents::complete)
                        .toList();
        if (!read.equals(watched)) {
            watched = read;
            differences.set(
                    differences.get().stream().filter(each -> isWatched(each.root())).toList());
            watch.accept(read);
        }
    }

    private static Optional<FolderContents> findRead(OpenFolder folder) {
        return folder.stateProperty().get() instanceof FolderState.Read(FolderContents contents)
                ? Optional.of(contents)
                : Optional.empty();
    }

    private boolean isWatched(Path root) {
        return watched.stream().anyMatch(each -> each.root().equals(root));
    }

    /// Takes what became of a folder in place of what was known before.
    public void tell(FolderDifference difference) {
        if (isWatched(difference.root())) {
            differences.set(
                    Stream.concat(
                                    differences.get().stream()
                                            .filter(each -> !each.root().equals(difference.root())),
                                    Stream.of(difference))
                            .filter(each -> !each.isEmpty())
                            .toList());
        }
    }

    /// Of each folder that is other than it was read.
    public ReadOnlyObjectProperty<List<FolderDifference>> differencesProperty() {
        return differences.getReadOnlyProperty();
    }

    /// Reads the folders anew in which something changed.
    public void readAgain() {
        workspace.readAgain(differences.get().stream().map(FolderDifference::root).toList());
    }
}
