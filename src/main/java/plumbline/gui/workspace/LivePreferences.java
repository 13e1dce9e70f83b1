package plumbline.gui.workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import plumbline.gui.task.TaskRunner;
import plumbline.preferences.Preferences;
import plumbline.preferences.file.PreferencesFile;
import plumbline.problem.ProblemException;
import plumbline.words.Words;

import java.util.function.UnaryOperator;

/// The settings in force; each change is seen at once and saved in the background.
public final class LivePreferences {

    private static final Logger LOG = LoggerFactory.getLogger(LivePreferences.class);

    private final PreferencesFile file;
    private final TaskRunner tasks;
    private final Words words;
    private final ReadOnlyObjectWrapper<Preferences> now;
    private volatile Preferences latest;

    public LivePreferences(
            Preferences loaded, PreferencesFile file, TaskRunner tasks, Words words) {
        this.file = file;
        this.tasks = tasks;
        this.words = words;
        this.latest = loaded;
        this.now = new ReadOnlyObjectWrapper<>(loaded);
    }

    public ReadOnlyObjectProperty<Preferences> property() {
        return now.getReadOnlyProperty();
    }

    public Preferences get() {
        return now.get();
    }

    public void change(UnaryOperator<Preferences> how) {
        Preferences after = how.apply(now.get());
        if (after.equals(now.get())) {
            return;
        }
        latest = after;
        now.set(after);
        tasks.run(words.get("task.save-settings"), progress -> saveNow());
    }

    /// Always writes the latest state, so that it does not matter in which order savings run.
    public synchronized Preferences saveNow() {
        Preferences saved = latest;
        file.save(saved);
        return saved;
    }

    /// Saves what is not saved yet when the window is gone: nobody could read a problem any more,
    /// and throwing one would keep the rest from ending.
    public void saveAtEnd() {
        try {
            saveNow();
        } catch (ProblemException failure) {
            LOG.warn("Settings were not saved at the end", failure);
        }
    }
}
