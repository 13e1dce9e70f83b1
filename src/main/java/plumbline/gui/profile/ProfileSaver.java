package plumbline.gui.profile;

import plumbline.gui.dialog.Notices;
import plumbline.gui.dialog.SaveChoice;
import plumbline.gui.reporting.FileSaver;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.words.Words;

import java.nio.charset.StandardCharsets;

/// Asks where a profile is to go, and writes it there in the background, never into an audited
/// folder.
public final class ProfileSaver {

    private static final String NAME = "plumbline.profile";

    private final FileSaver saver;
    private final OpenWorkspace workspace;
    private final Words words;

    public ProfileSaver(
            SaveChoice choice,
            OpenWorkspace workspace,
            TaskRunner tasks,
            Notices notices,
            Words words) {
        this.saver = new FileSaver(choice, tasks, notices, words);
        this.workspace = workspace;
        this.words = words;
    }

    void save(String text) {
        saver.save(
                new FileSaver.Content(
                        words.get("profile.choose"),
                        NAME,
                        () -> text.getBytes(StandardCharsets.UTF_8),
                        path -> words.get("profile.written", path)),
                workspace.folders().stream().map(OpenFolder::path).toList());
    }
}
