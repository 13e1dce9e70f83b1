package plumbline.gui.workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import plumbline.gui.control.OneLine;
import plumbline.source.FolderContents;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/// A folder of the workspace, and what is known of it.
public final class OpenFolder {

    private final Path path;
    private final String name;
    private final ReadOnlyObjectWrapper<FolderState> state;

    OpenFolder(Path path, FolderState.Reading reading) {
        this.path = path;
        this.name = nameOf(path);
        this.state = new ReadOnlyObjectWrapper<>(reading);
    }

    public Path path() {
        return path;
    }

    boolean is(Path other) {
        return path.equals(other);
    }

    public String name() {
        return name;
    }

    /// The last name of a path; the root of a disk has none and goes by its path.
    static String nameOf(Path path) {
        Path last = path.getFileName();
        return OneLine.of(last == null ? path.toString() : last.toString());
    }

    public ReadOnlyObjectProperty<FolderState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public Optional<FolderContents> findContents() {
        return switch (state.get()) {
            case FolderState.Read read -> Optional.of(read.contents());
            case FolderState.Reading reading -> Optional.ofNullable(reading.before());
            case FolderState.Unreadable _, FolderState.Vast _ -> Optional.empty();
        };
    }

    /// Is being read from now on; what an earlier reading may still bring is dropped.
    void follow(FolderState.Reading reading, Predicate<FolderContents> isVast) {
        state.set(reading);
        reading.task()
                .onDone(contents -> end(reading, ended(contents, isVast)))
                .onFailed(problem -> end(reading, new FolderState.Unreadable(problem)));
    }

    private static FolderState ended(FolderContents contents, Predicate<FolderContents> isVast) {
        return isVast.test(contents)
                ? new FolderState.Vast(contents)
                : new FolderState.Read(contents);
    }

    void stop() {
        if (state.get() instanceof FolderState.Reading reading) {
            reading.task().cancel();
        }
    }

    private void end(FolderState.Reading reading, FolderState result) {
        if (state.get().equals(reading)) {
            state.set(result);
        }
    }
}
