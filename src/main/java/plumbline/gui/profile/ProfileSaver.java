package plumbline.gui.profile;

import plumbline.gui.dialog.Notices;
import plumbline.gui.dialog.SaveChoice;
import plumbline.gui.reporting.Outcome;
import plumbline.gui.reporting.Target;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.report.output.OutFile;
import plumbline.words.Words;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks where a profile is to go, and writes it there in the background, never into an audited
/// folder.
public final class ProfileSaver {

    private static final String NAME = "plumbline.profile";

    private final SaveChoice choice;
    private final OpenWorkspace workspace;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Words words;

    public ProfileSaver(
            SaveChoice choice,
            OpenWorkspace workspace,
            TaskRunner tasks,
            Notices notices,
            Words words) {
        this.choice = choice;
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        this.words = words;
    }

    void save(String text) {
        List<Path> audited = workspace.folders().stream().map(OpenFolder::path).toList();
        choice.chooseFile(words.get("profile.choose"), NAME)
                .map(path -> new Target(path, audited, words))
                .ifPresent(target -> write(text, target));
    }

    private void write(String text, Target target) {
        Path path = target.path();
        tasks.run(
                        words.get("reports.task.write", path.getFileName()),
                        _ -> {
                            Optional<Outcome> refused = target.findRefusalOfFile();
                            if (refused.isEmpty()) {
                                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                                new OutFile(path).write(to -> to.write(bytes));
                            }
                            return refused.orElseGet(() -> new Outcome.Written(path));
                        })
                .onDone(this::tell);
    }

    private void tell(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(String why)) {
            notices.tell(why);
        } else if (outcome instanceof Outcome.Written(Path at)) {
            notices.tell(words.get("profile.written", at));
        }
    }
}
