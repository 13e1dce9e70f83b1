package plumbline.bench;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import plumbline.gui.matrix.Density;
import plumbline.gui.matrix.MatrixFixture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Moves the matrix in a real window by wheel and by keys, and tells what a frame takes.
///
/// Needs a display and `mvn test-compile`: `xvfb-run -s "-screen 0 1600x1000x24" java
/// --enable-native-access=ALL-UNNAMED -Dprism.order=sw -cp
/// target/test-classes:target/classes:LIBRARIES src/bench/java/plumbline/bench/MatrixBench.java
/// [CHECKS [RUNS]]`
public final class MatrixBench {

    private static final int SERVICES = 11;
    private static final int TURN = 20;

    private final Robot robot;
    private final MatrixFixture matrix;

    private MatrixBench(Robot robot, MatrixFixture matrix) {
        this.robot = robot;
        this.matrix = matrix;
    }

    /// What a person does, once a frame.
    private enum Move {
        WHEEL,
        WHEEL_ON_THE_SMALLEST_CELLS,
        DOWN,
        PAGE,
        SELECTION
    }

    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes =
                arguments.length > 0 ? List.of(Integer.parseInt(arguments[0])) : List.of(60, 600);
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        try (FrameMeter meter = FrameMeter.start()) {
            for (int checks : sizes) {
                measure(meter, checks, runs);
            }
        }
    }

    private static void measure(FrameMeter meter, int checks, int runs) throws Exception {
        Path home = Files.createTempDirectory("plumbline-bench");
        Stage stage = FrameMeter.call(later -> later.complete(new Stage()));
        MatrixBench bench =
                FrameMeter.call(
                        later -> {
                            MatrixFixture matrix = new MatrixFixture(home, SERVICES, checks);
                            matrix.show(stage);
                            stage.requestFocus();
                            later.complete(new MatrixBench(new Robot(), matrix));
                        });
        System.out.printf("%d cells, ms for each frame%n", SERVICES * checks);
        for (Move move : Move.values()) {
            List<FrameMeter.Span> spans = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                FrameMeter.act(() -> bench.start(move));
                spans.add(FrameMeter.each(frame -> bench.act(move, frame)));
                FrameMeter.act(() -> bench.end(move));
            }
            meter.tell(move, spans);
        }
        FrameMeter.act(stage::hide);
    }

    private void start(Move move) {
        matrix.model().cursor().clear();
        matrix.view().focusCells();
        Node cells = matrix.view().lookup("#matrix-sheet");
        Bounds bounds = cells.localToScreen(cells.getBoundsInLocal());
        robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
        matrix.model()
                .densityProperty()
                .set(move == Move.WHEEL_ON_THE_SMALLEST_CELLS ? Density.TINY : Density.USUAL);
        if (move == Move.SELECTION) {
            robot.keyPress(KeyCode.SHIFT);
        }
    }

    private void end(Move move) {
        if (move == Move.SELECTION) {
            robot.keyRelease(KeyCode.SHIFT);
        }
    }

    private void act(Move move, int frame) {
        boolean there = frame / TURN % 2 == 0;
        switch (move) {
            case WHEEL, WHEEL_ON_THE_SMALLEST_CELLS -> robot.mouseWheel(there ? 1 : -1);
            case DOWN, SELECTION -> press(there ? KeyCode.DOWN : KeyCode.UP);
            case PAGE -> press(there ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP);
        }
    }

    private void press(KeyCode key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }
}
