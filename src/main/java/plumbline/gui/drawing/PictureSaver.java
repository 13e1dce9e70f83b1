package plumbline.gui.drawing;

import plumbline.drawing.Painting;
import plumbline.drawing.Palette;
import plumbline.gui.dialog.Notices;
import plumbline.gui.dialog.SaveChoice;
import plumbline.gui.reporting.FileSaver;
import plumbline.gui.task.TaskRunner;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/// Asks where a drawing is to go, and writes it there in the background.
public final class PictureSaver {

    private final FileSaver saver;
    private final Words words;

    public PictureSaver(SaveChoice choice, TaskRunner tasks, Notices notices, Words words) {
        this.saver = new FileSaver(choice, tasks, notices, words);
        this.words = words;
    }

    /// Never into one of the folders that are `audited`.
    public void save(Painting painting, PictureFormat format, Palette palette, List<Path> audited) {
        saver.save(
                new FileSaver.Content(
                        words.get("picture.choose"),
                        name(painting) + format.ending(),
                        () -> format.bytes(painting, palette),
                        path -> written(path, painting, format)),
                audited);
    }

    private String written(Path path, Painting painting, PictureFormat format) {
        String written = words.get("picture.written", path);
        OptionalDouble fitting = format.fitting(painting);
        return fitting.isEmpty()
                ? written
                : written
                        + ". "
                        + words.get("picture.smaller", format.scale(), fitting.getAsDouble());
    }

    /// The title of a drawing as the name of a file.
    private static String name(Painting painting) {
        return painting.title().strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    }
}
