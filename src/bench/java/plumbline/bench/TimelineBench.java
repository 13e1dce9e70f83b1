package plumbline.bench;

import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import plumbline.analysis.FolderReading;
import plumbline.analysis.Opened;
import plumbline.check.evaluation.Audit;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.dialog.SystemSaveChoice;
import plumbline.gui.drawing.PictureSaver;
import plumbline.gui.keymap.KeysFixture;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.style.Appearance;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.timeline.Brush;
import plumbline.gui.timeline.Playhead;
import plumbline.gui.timeline.TimelineTools;
import plumbline.gui.timeline.TimelineView;
import plumbline.gui.timeline.TimelineViewModel;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Moves a timeline of many migrations in a real window, and tells what a frame takes.
///
/// Writes and reads real files first. Needs a display and `mvn test-compile`: `xvfb-run -s "-screen
/// 0 1600x1000x24" java --enable-native-access=ALL-UNNAMED -Dprism.order=sw -cp
/// target/test-classes:target/classes:LIBRARIES src/bench/java/plumbline/bench/TimelineBench.java
/// [SERVICES MIGRATIONS [RUNS]]`
public final class TimelineBench {

    private static final int TURN = 20;

    private final TimelineViewModel model;
    private final TimelineView view;
    private final Robot robot = new Robot();

    private TimelineBench(TimelineViewModel model, TimelineView view) {
        this.model = model;
        this.view = view;
    }

    /// What a person does, once a frame.
    private enum Move {
        PAN_OF_ALL,
        ZOOM,
        PAN_NEAR,
        LANES,
        ARROWS
    }

    public static void main(String[] arguments) throws Exception {
        int services = arguments.length > 1 ? Integer.parseInt(arguments[0]) : 50;
        int migrations = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        FolderReading reading = read(services, migrations);
        try (FrameMeter meter = FrameMeter.start()) {
            TimelineBench bench = FrameMeter.call(later -> later.complete(open(reading)));
            System.out.printf(
                    "%d lanes, %d migrations, ms for each frame%n",
                    services, services * migrations);
            for (Move move : Move.values()) {
                List<FrameMeter.Span> spans = new ArrayList<>();
                for (int run = 0; run < runs; run++) {
                    FrameMeter.act(() -> bench.start(move));
                    spans.add(FrameMeter.each(frame -> bench.act(move, frame)));
                }
                meter.tell(move, spans);
            }
        }
    }

    /// Every table is made by two services, so that there is something between the lanes, too.
    private static FolderReading read(int services, int migrations) throws IOException {
        Path root = Files.createTempDirectory("plumbline-bench");
        Opened folder = new Opened(root);
        for (int service = 0; service < services; service++) {
            String name = "service-%02d".formatted(service);
            folder.service(name);
            for (int i = 1; i <= migrations; i++) {
                folder.migration(name, i + "__change_" + i, sql(service / 2, i));
            }
        }
        long from = System.nanoTime();
        FolderReading reading = Opened.read(root);
        System.out.printf("read in %.1f s%n", (System.nanoTime() - from) / 1e9);
        return reading;
    }

    private static String sql(int pair, int i) {
        String table = "t_%d_%d".formatted(pair, i / 4);
        return switch (i % 4) {
            case 0 -> "CREATE TABLE %s (id int PRIMARY KEY, note text);".formatted(table);
            case 1 -> "CREATE INDEX i_%s ON %s (note);".formatted(i, table);
            case 2 -> "UPDATE %s SET note = ''; DELETE FROM %s;".formatted(table, table);
            default -> "ALTER TABLE %s ALTER COLUMN note SET NOT NULL;".formatted(table);
        };
    }

    private static TimelineBench open(FolderReading reading) {
        Words words = WorkspaceFixture.words();
        long from = System.nanoTime();
        SharedLook look = new SharedLook();
        TimelineViewModel model =
                new TimelineViewModel(
                        new SimpleObjectProperty<>(List.of(new Audit(reading, List.of()))),
                        look,
                        new ImmediateTaskRunner(),
                        WorkspaceFixture.clock(),
                        words);
        System.out.printf("laid out in %.1f s%n", (System.nanoTime() - from) / 1e9);
        Stage stage = new Stage();
        PictureSaver saver =
                new PictureSaver(
                        new SystemSaveChoice(stage, words),
                        new ImmediateTaskRunner(),
                        _ -> {},
                        words);
        TimelineView view =
                new TimelineView(
                        model,
                        new TimelineTools(
                                new Brush(model, AuditFixture.closed(), new SharedFilter()),
                                new Playhead(model, look)),
                        KeysFixture.keys(
                                new WorkspaceFixture(reading.root().resolveSibling("home"))
                                        .preferences()),
                        new TimelineView.Ways(_ -> {}, saver),
                        words);
        Scene scene = new Scene(view, 1400, 900);
        Appearance appearance = new Appearance();
        appearance.set(Theme.LIGHT, TextSize.PERCENT_100);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        Platform.runLater(() -> view.lookup("#timeline-canvas").requestFocus());
        return new TimelineBench(model, view);
    }

    private void start(Move move) {
        model.showAll();
        model.topProperty().set(0);
        Node canvas = view.lookup("#timeline-canvas");
        canvas.requestFocus();
        if (move == Move.PAN_NEAR || move == Move.PAN_OF_ALL) {
            model.zoom(move == Move.PAN_NEAR ? 8 : 1);
        }
        model.step(1);
    }

    private void act(Move move, int frame) {
        boolean there = frame / TURN % 2 == 0;
        switch (move) {
            case PAN_OF_ALL, PAN_NEAR ->
                    model.look(
                            model.spanProperty()
                                    .get()
                                    .moved(
                                            (there ? 0.01 : -0.01)
                                                    * model.spanProperty().get().length()));
            case ZOOM -> model.zoom(there ? 1 : -1);
            case LANES -> press(there ? KeyCode.DOWN : KeyCode.UP);
            case ARROWS -> press(there ? KeyCode.RIGHT : KeyCode.LEFT);
        }
    }

    private void press(KeyCode key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }
}
