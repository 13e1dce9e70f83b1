package plumbline.gui.workspace;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.gui.task.RunningTask;
import plumbline.gui.task.TaskRunner;
import plumbline.preferences.ReadingChoice;
import plumbline.preferences.RecentWorkspace;
import plumbline.source.FolderContents;
import plumbline.source.FolderScan;
import plumbline.source.SourceFile;
import plumbline.words.Words;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The folders that are open together.
public final class OpenWorkspace {

    /// More than that is read only when somebody said what of it.
    public static final int MOST_FILES = 50_000;

    private final TaskRunner tasks;
    private final FolderScan scan;
    private final LivePreferences preferences;
    private final Clock clock;
    private final Words words;
    private final ObservableList<OpenFolder> folders =
            FXCollections.observableArrayList(folder -> new Observable[] {folder.stateProperty()});
    private final ObservableList<OpenFolder> shownFolders =
            FXCollections.unmodifiableObservableList(folders);
    private final BooleanBinding open = Bindings.isNotEmpty(folders);
    private final ReadOnlyObjectWrapper<@Nullable Path> audit = new ReadOnlyObjectWrapper<>();

    public OpenWorkspace(
            TaskRunner tasks,
            FolderScan scan,
            LivePreferences preferences,
            Clock clock,
            Words words) {
        this.tasks = tasks;
        this.scan = scan;
        this.preferences = preferences;
        this.clock = clock;
        this.words = words;
    }

    /// Changes also when what is known of one of them changes.
    public ObservableList<OpenFolder> folders() {
        return shownFolders;
    }

    public BooleanBinding openProperty() {
        return open;
    }

    /// The saved audit that the folders were opened with; nothing where nobody chose one.
    public ReadOnlyObjectProperty<@Nullable Path> auditProperty() {
        return audit.getReadOnlyProperty();
    }

    public Optional<Path> findAudit() {
        return Optional.ofNullable(audit.get());
    }

    /// What to open in order to come back to this: the audit, or else the folders.
    public List<Path> way() {
        return findAudit()
                .map(List::of)
                .orElseGet(() -> folders.stream().map(OpenFolder::path).toList());
    }

    /// Opens these folders in place of what is open, and remembers them.
    public void open(List<Path> paths) {
        close();
        add(paths);
    }

    /// Opens a saved audit in place of what is open, with its folders, wherever those are.
    public void open(Path saved, List<Path> paths) {
        close();
        audit.set(saved.toAbsolutePath().normalize());
        add(paths);
    }

    /// Goes on with a folder at another place; what is decided about it stays in this audit, by
    /// which the workspace goes from now on.
    public void relocate(OpenFolder folder, Path to, @Nullable Path saved) {
        Path target = to.toAbsolutePath().normalize();
        int at = folders.indexOf(folder);
        if (at < 0 || folders.stream().anyMatch(each -> each.is(target))) {
            return;
        }
        folder.stop();
        if (saved != null) {
            audit.set(saved);
        }
        FolderState.Reading reading = read(target, null);
        OpenFolder moved = new OpenFolder(target, reading);
        folders.set(at, moved);
        follow(moved, reading);
        remember();
    }

    /// Opens these folders beside what is open; one that is open already is left as it is.
    public void add(List<Path> paths) {
        show(
                paths.stream()
                        .map(path -> path.toAbsolutePath().normalize())
                        .distinct()
                        .filter(path -> folders.stream().noneMatch(open -> open.is(path)))
                        .toList());
        if (!folders.isEmpty()) {
            remember();
        }
    }

    /// Reads everything anew, as when files changed.
    public void readAgain() {
        List.copyOf(folders).forEach(this::readAgain);
    }

    /// Reads these folders anew, and leaves the others as they were read.
    public void readAgain(Collection<Path> paths) {
        folders.stream()
                .filter(folder -> paths.contains(folder.path()))
                .toList()
                .forEach(this::readAgain);
    }

    private void readAgain(OpenFolder folder) {
        folder.stop();
        follow(folder, read(folder.path(), folder.findContents().orElse(null)));
    }

    private void follow(OpenFolder folder, FolderState.Reading reading) {
        folder.follow(
                reading,
                contents ->
                        contents.files().size() > MOST_FILES && !readingOf(folder.path()).asked());
    }

    /// What of a folder is read.
    public ReadingChoice readingOf(Path folder) {
        return preferences.get().readingOf(folder);
    }

    /// Reads something else of a folder from now on, and at once.
    public void choose(ReadingChoice chosen) {
        if (!chosen.equals(readingOf(chosen.folder()))) {
            preferences.change(before -> before.withReading(chosen));
            readAgain(List.of(chosen.folder()));
        }
    }

    /// What a file of an open folder is called: the name of the folder, and its path in there.
    public Optional<String> findName(Path file) {
        return folders.stream()
                .filter(each -> file.startsWith(each.path()))
                .max(Comparator.comparingInt(each -> each.path().getNameCount()))
                .map(
                        each ->
                                OpenFolder.nameOf(each.path())
                                        + "/"
                                        + each.path()
                                                .relativize(file)
                                                .toString()
                                                .replace(File.separatorChar, '/'));
    }

    /// Lists a folder as it is read.
    FolderScan scanOf(Path folder) {
        return scan.without(readingOf(folder).leftOut());
    }

    public void close() {
        folders.forEach(OpenFolder::stop);
        audit.set(null);
        folders.clear();
    }

    public String name() {
        if (folders.isEmpty()) {
            return "";
        }
        return findAudit()
                .map(each -> OpenFolder.nameOf(each).replaceFirst("\\.plumb$", ""))
                .orElseGet(
                        () ->
                                words.get(
                                        "workspace.name",
                                        folders.getFirst().name(),
                                        folders.size() - 1));
    }

    /// A file of the open folders, by its path.
    public Optional<SourceFile> findFile(Path path) {
        return folders.stream()
                .flatMap(folder -> folder.findContents().stream())
                .flatMap(contents -> contents.files().stream())
                .filter(file -> file.path().equals(path))
                .findFirst();
    }

    private FolderState.Reading read(Path path, @Nullable FolderContents before) {
        FolderScan within = scanOf(path);
        RunningTask<FolderContents> task =
                tasks.run(
                        words.get("task.read-folder", OpenFolder.nameOf(path)),
                        progress -> within.scan(path, progress));
        return new FolderState.Reading(task, before);
    }

    /// All at once: they are one workspace, and not several on the way to one.
    private void show(List<Path> paths) {
        Map<OpenFolder, FolderState.Reading> readings = new LinkedHashMap<>();
        for (Path path : paths) {
            FolderState.Reading reading = read(path, null);
            readings.put(new OpenFolder(path, reading), reading);
        }
        folders.addAll(readings.keySet());
        readings.forEach(this::follow);
    }

    private void remember() {
        RecentWorkspace now = new RecentWorkspace(name(), way(), clock.instant());
        preferences.change(before -> before.withRecentOpened(now));
    }
}
