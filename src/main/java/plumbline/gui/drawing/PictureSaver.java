package plumbline.gui.drawing;

import plumbline.drawing.Painting;
import plumbline.drawing.Palette;
import plumbline.gui.dialog.Notices;
import plumbline.gui.dialog.SaveChoice;
import plumbline.gui.reporting.Outcome;
import plumbline.gui.reporting.Target;
import plumbline.gui.task.TaskRunner;
import plumbline.report.output.OutFile;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks where a drawing is to go, and writes it there in the background.
public final class PictureSaver {

    private final SaveChoice choice;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Words words;

    public PictureSaver(SaveChoice choice, TaskRunner tasks, Notices notices, Words words) {
        this.choice = choice;
        this.tasks = tasks;
        this.notices = notices;
        this.words = words;
    }

    /// Never into one of the folders that are `audited`.
    public void save(Painting painting, PictureFormat format, Palette palette, List<Path> audited) {
        choice.chooseFile(words.get("picture.choose"), name(painting) + format.ending())
                .map(path -> new Target(path, audited, words))
                .ifPresent(target -> write(painting, format, palette, target));
    }

    private void write(Painting painting, PictureFormat format, Palette palette, Target target) {
        Path path = target.path();
        tasks.run(
                        words.get("reports.task.write", path.getFileName()),
                        _ -> {
                            Optional<Outcome> refused = target.findRefusalOfFile();
                            if (refused.isEmpty()) {
                                byte[] bytes = format.bytes(painting, palette);
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
            notices.tell(words.get("picture.written", at));
        }
    }

    /// The title of a drawing as the name of a file.
    private static String name(Painting painting) {
        return painting.title().strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    }
}
