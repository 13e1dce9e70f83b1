package plumbline.bench;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import plumbline.drawing.Box;
import plumbline.drawing.Look;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.dialog.SystemSaveChoice;
import plumbline.gui.drawing.Paper;
import plumbline.gui.drawing.PictureSaver;
import plumbline.gui.drawing.Sheet;
import plumbline.gui.graph.GraphMemory;
import plumbline.gui.graph.GraphView;
import plumbline.gui.graph.GraphViewModel;
import plumbline.gui.keymap.KeysFixture;
import plumbline.gui.navigation.SharedLook;
import plumbline.gui.style.Appearance;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.preferences.TextSize;
import plumbline.preferences.Theme;
import plumbline.preferences.graph.GraphFile;
import plumbline.words.Words;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Moves the graph of many tables in a real window, all of them with their lines, and tells what a
/// frame takes.
///
/// Writes and reads a real service first, whose tables have 1.44 keys each, and none so many that
/// its lines would be left out. Needs a display and `mvn test-compile`: `xvfb-run -s "-screen 0
/// 1600x1000x24" java --enable-native-access=ALL-UNNAMED -Dprism.order=sw -cp
/// target/test-classes:target/classes:LIBRARIES src/bench/java/plumbline/bench/GraphFrameBench.java
/// [TABLES [RUNS [MOVE…]]]`
public final class GraphFrameBench {

    private static final double KEYS = 1.44;
    private static final int MOST_TO_ONE = 12;
    private static final int TURN = 20;
    private static final double STEP = 12;
    private static final double NAMES = 0.3;
    private static final double READING = 0.75;

    private final Sheet sheet;
    private final Robot robot = new Robot();

    private GraphFrameBench(Sheet sheet) {
        this.sheet = sheet;
    }

    /// What a person does, once a frame.
    private enum Move {
        PAN_OF_ALL,
        PAN_OF_NAMES,
        PAN_TO_READ,
        ZOOM,
        DRAG_OF_ALL,
        ARROWS_IN_ALL,
        ARROWS_TO_READ
    }

    public static void main(String[] arguments) throws Exception {
        int tables = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        List<String> moves =
                List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
        AuditFixture audit = read(tables);
        try (FrameMeter meter = FrameMeter.start()) {
            GraphFrameBench bench = FrameMeter.call(later -> later.complete(open(audit)));
            for (Move move : Move.values()) {
                if (moves.isEmpty() || moves.contains(move.name())) {
                    List<FrameMeter.Span> spans = new ArrayList<>();
                    double renderer = Double.MAX_VALUE;
                    for (int run = 0; run < runs; run++) {
                        FrameMeter.act(() -> bench.start(move));
                        double before = rendererMillis();
                        spans.add(FrameMeter.each(frame -> bench.act(move, frame)));
                        renderer = Math.min(renderer, (rendererMillis() - before) / FrameMeter.ALL);
                        FrameMeter.act(() -> bench.end(move));
                    }
                    meter.tell(move, spans);
                    System.out.printf(
                            Locale.ROOT,
                            "  %-28s %.1f ms of a processor for each picture%n",
                            "",
                            renderer);
                }
            }
        }
    }

    /// What the thread that draws has worked so far, whatever else runs on the machine.
    private static double rendererMillis() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(each -> each != null && each.getThreadName().startsWith("QuantumRenderer"))
                .mapToDouble(each -> threads.getThreadCpuTime(each.getThreadId()) / 1e6)
                .sum();
    }

    private static AuditFixture read(int tables) throws IOException {
        Path home = Files.createTempDirectory("plumbline-bench");
        AuditFixture audit = new AuditFixture(home);
        Path service = audit.service("orders");
        Files.writeString(
                service.resolve("src/main/resources/db/migration/V3__all.sql"), sql(tables));
        audit.workspace().open(List.of(service));
        return audit;
    }

    /// Tables that lead to some before them, most to few of those.
    private static String sql(int tables) {
        Random random = new Random(1);
        int[] arriving = new int[tables];
        List<List<Integer>> leaving = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            leaving.add(new ArrayList<>());
        }
        for (int i = 0; i < tables * KEYS; i++) {
            int from = 1 + i % Math.max(1, tables - 1);
            int to = (int) (from * random.nextDouble() * random.nextDouble());
            for (int tried = 0; arriving[to] >= MOST_TO_ONE && tried < from; tried++) {
                to = (to + 1) % from;
            }
            if (arriving[to] < MOST_TO_ONE) {
                arriving[to]++;
                leaving.get(from).add(to);
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tables; i++) {
            text.append("CREATE TABLE table_%d (id bigint PRIMARY KEY".formatted(i));
            for (int key = 0; key < leaving.get(i).size(); key++) {
                int to = leaving.get(i).get(key);
                text.append(", key_%d_to_%d bigint REFERENCES table_%d".formatted(key, to, to));
            }
            text.append(");\n");
        }
        return text.toString();
    }

    private static GraphFrameBench open(AuditFixture audit) {
        Words words = WorkspaceFixture.words();
        Path home = audit.audits().resolveSibling("home");
        Stage stage = new Stage();
        GraphViewModel model =
                new GraphViewModel(
                        audit.audit(),
                        new SharedLook(),
                        new GraphMemory(new GraphFile(home.resolve("graphs.json")), Runnable::run),
                        new ImmediateTaskRunner(),
                        Paper::letters,
                        WorkspaceFixture.clock(),
                        words);
        PictureSaver saver =
                new PictureSaver(
                        new SystemSaveChoice(stage, words),
                        new ImmediateTaskRunner(),
                        _ -> {},
                        words);
        GraphView view =
                new GraphView(
                        model,
                        KeysFixture.keys(new WorkspaceFixture(home).preferences()),
                        new GraphView.Ways(_ -> {}, saver, new SharedFilter()),
                        words);
        Scene scene = new Scene(view, 1400, 900);
        Appearance appearance = new Appearance();
        appearance.set(Theme.LIGHT, TextSize.PERCENT_100);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        long from = System.nanoTime();
        ((Button) view.lookup("#graph-everything")).fire();
        System.out.printf(Locale.ROOT, "laid out in %.1f s%n", (System.nanoTime() - from) / 1e9);
        return new GraphFrameBench((Sheet) view.lookup("#graph-canvas"));
    }

    /// In the middle of it, at the size that the move is about.
    private void start(Move move) {
        sheet.requestFocus();
        sheet.showAll();
        switch (move) {
            case PAN_OF_NAMES -> near(NAMES);
            case PAN_TO_READ, ARROWS_TO_READ -> near(READING);
            case DRAG_OF_ALL -> {
                Bounds seen = sheet.localToScreen(sheet.getBoundsInLocal());
                robot.mouseMove(seen.getMinX() + 5, seen.getCenterY());
                robot.mousePress(MouseButton.PRIMARY);
            }
            case PAN_OF_ALL, ZOOM, ARROWS_IN_ALL -> {}
        }
        if (move == Move.ARROWS_IN_ALL || move == Move.ARROWS_TO_READ) {
            press(KeyCode.RIGHT);
        }
    }

    private void near(double scale) {
        Box all = sheet.part();
        Look now = new Look(0, 0, scale);
        Box part = new Box(0, 0, sheet.getWidth() / scale, sheet.getHeight() / scale);
        sheet.look(
                new Look(
                        all.x() + (all.width() - part.width()) / 2,
                        all.middle() - part.height() / 2,
                        now.scale()));
    }

    private void end(Move move) {
        if (move == Move.DRAG_OF_ALL) {
            robot.mouseRelease(MouseButton.PRIMARY);
        }
    }

    private void act(Move move, int frame) {
        boolean there = frame / TURN % 2 == 0;
        switch (move) {
            case PAN_OF_ALL, PAN_OF_NAMES, PAN_TO_READ ->
                    sheet.look(sheet.look().moved(there ? STEP : -STEP, there ? STEP : -STEP));
            case ZOOM -> sheet.zoom(there ? 1 : -1);
            case DRAG_OF_ALL -> {
                double by = there ? STEP : -STEP;
                robot.mouseMove(robot.getMouseX() + by, robot.getMouseY() + by / 4);
            }
            case ARROWS_IN_ALL, ARROWS_TO_READ -> press(there ? KeyCode.DOWN : KeyCode.UP);
        }
    }

    private void press(KeyCode key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }
}
