package plumbline.gui.workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import plumbline.source.FolderContents;

import java.nio.file.Path;
import java.util.Optional;

/// A folder of the workspace, and what is known of it.
public final class OpenFolder {

    private final Path path;
    private final ReadOnlyObjectWrapper<FolderState> state;

    OpenFolder(Path path, FolderState state) {
        this.path = path;
        this.state = new ReadOnlyObjectWrapper<>(state);
    }

    public Path path() {
        return path;
    }

    public String name() {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    public ReadOnlyObjectProperty<FolderState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public Optional<FolderContents> findContents() {
        return switch (state.get()) {
            case FolderState.Read read -> Optional.of(read.contents());
            case FolderState.Reading reading -> Optional.empty();
            case FolderState.Unreadable unreadable -> Optional.empty();
        };
    }

    void become(FolderState next) {
        state.set(next);
    }
}
