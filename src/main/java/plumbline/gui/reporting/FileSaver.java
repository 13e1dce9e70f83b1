package plumbline.gui.reporting;

import plumbline.gui.dialog.Notices;
import plumbline.gui.dialog.SaveChoice;
import plumbline.gui.task.TaskRunner;
import plumbline.report.output.OutFile;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Asks where one file is to go, writes it there in the background, never into an audited folder,
/// and tells how that ended.
public final class FileSaver {

    private final SaveChoice choice;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Words words;

    public FileSaver(SaveChoice choice, TaskRunner tasks, Notices notices, Words words) {
        this.choice = choice;
        this.tasks = tasks;
        this.notices = notices;
        this.words = words;
    }

    /// What is to be saved: `question` asks where, `name` is offered, `bytes` are made and what is
    /// `said` of them at their place is worked out in the background.
    public record Content(
            String question, String name, Supplier<byte[]> bytes, Function<Path, String> said) {}

    public void save(Content content, List<Path> audited) {
        choice.chooseFile(content.question(), content.name())
                .map(path -> new Target(path, audited, words))
                .ifPresent(target -> write(content, target));
    }

    private void write(Content content, Target target) {
        Path path = target.path();
        tasks.run(
                        words.get("reports.task.write", path.getFileName()),
                        _ -> {
                            Optional<Outcome> refused = target.findRefusalOfFile();
                            if (refused.isPresent()) {
                                return said(refused.get());
                            }
                            byte[] made = content.bytes().get();
                            new OutFile(path).write(to -> to.write(made));
                            return content.said().apply(path);
                        })
                .onDone(notices::tell);
    }

    private static String said(Outcome refusal) {
        return refusal instanceof Outcome.Refused(String why) ? why : "";
    }
}
