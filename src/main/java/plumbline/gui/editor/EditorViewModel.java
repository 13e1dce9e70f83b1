package plumbline.gui.editor;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import plumbline.gui.control.OneLine;
import plumbline.gui.task.TaskRunner;
import plumbline.preferences.EditorCommand;
import plumbline.preferences.file.PreferencesFile;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Opens files in the editor that a person chose, or else in the first that is found.
public final class EditorViewModel {

    private final PreferencesFile preferences;
    private final String path;
    private final Starting starting;
    private final TaskRunner tasks;
    private final Words words;
    private final StringProperty command = new SimpleStringProperty("");
    private final ObservableList<String> found = FXCollections.observableArrayList();

    /// Starts a program with what it is given, and does not wait for it.
    @FunctionalInterface
    public interface Starting {
        void start(List<String> words) throws IOException;
    }

    /// `path` lists the folders where programs are.
    public EditorViewModel(
            PreferencesFile preferences,
            String path,
            Starting starting,
            TaskRunner tasks,
            Words words) {
        this.preferences = preferences;
        this.path = path;
        this.starting = starting;
        this.tasks = tasks;
        this.words = words;
    }

    /// The command as somebody types it.
    public StringProperty commandProperty() {
        return command;
    }

    /// How the editors are called that are on this machine, the most used first.
    public ObservableList<String> found() {
        return found;
    }

    /// Opens a file at a line; `ask` runs where no editor is known.
    public void open(Path file, int line, Runnable ask) {
        String name = OneLine.of(String.valueOf(file.getFileName()));
        tasks.run(words.get("task.open-editor", name), _ -> start(file, line))
                .onDone(
                        started -> {
                            if (!started) {
                                ask.run();
                            }
                        });
    }

    private boolean start(Path file, int line) {
        Optional<EditorCommand> editor = findEditor();
        editor.ifPresent(each -> start(each.of(file.toAbsolutePath(), line)));
        return editor.isPresent();
    }

    private void start(List<String> program) {
        try {
            starting.start(program);
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.EDITOR_NOT_STARTED, failure, program.getFirst());
        }
    }

    private Optional<EditorCommand> findEditor() {
        return preferences
                .findEditor()
                .filter(EditorCommand::isUsable)
                .or(() -> EditorCommand.findInstalled(path));
    }

    /// Shows what would be called now.
    public void begin() {
        tasks.run(
                        words.get("task.find-editor"),
                        _ -> new Known(findEditor(), EditorCommand.installed(path)))
                .onDone(this::show);
    }

    private record Known(Optional<EditorCommand> now, List<EditorCommand> installed) {}

    private void show(Known known) {
        found.setAll(known.installed().stream().map(EditorCommand::template).toList());
        command.set(known.now().map(EditorCommand::template).orElse(""));
    }

    /// Keeps what was typed; nothing means the first that is found.
    public void save() {
        EditorCommand chosen = new EditorCommand(command.get().strip());
        tasks.run(
                words.get("task.save-settings"),
                _ -> {
                    preferences.saveEditor(chosen);
                    return chosen;
                });
    }
}
