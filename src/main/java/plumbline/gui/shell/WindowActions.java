package plumbline.gui.shell;

import javafx.stage.Stage;

import plumbline.gui.dialog.Notices;
import plumbline.gui.picture.Picture;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.task.TaskStrip;
import plumbline.words.Words;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// What commands ask of the window itself.
public final class WindowActions {

    private static final double SHARP = 2;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneId.systemDefault());

    private final Stage stage;
    private final TaskStrip strip;
    private final Notices notices;
    private final TaskRunner tasks;
    private final Path pictures;
    private final Clock clock;
    private final Words words;

    public WindowActions(
            Stage stage,
            TaskStrip strip,
            Notices notices,
            TaskRunner tasks,
            Path pictures,
            Clock clock,
            Words words) {
        this.stage = stage;
        this.strip = strip;
        this.notices = notices;
        this.tasks = tasks;
        this.pictures = pictures;
        this.clock = clock;
        this.words = words;
    }

    void nextPane() {
        PaneCycle.of(stage.getScene().getRoot()).next(stage.getScene().getFocusOwner());
    }

    void fullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    void taskCentre() {
        strip.showCentre();
    }

    void savePicture() {
        Picture picture = Picture.of(stage.getScene(), SHARP);
        Path file = pictures.resolve("plumbline-" + STAMP.format(clock.instant()) + ".png");
        tasks.run(words.get("task.save-picture"), progress -> picture.write(file))
                .onDone(written -> notices.tell(words.get("picture.saved", written)));
    }

    void close() {
        stage.close();
    }
}
