package plumbline.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

import plumbline.gui.matrix.Density;
import plumbline.gui.matrix.MatrixFixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Moves the matrix in a real window by wheel and by keys, and tells what a frame takes: on the
/// window's thread (what keys and wheel lead to, CSS, layout, handing over to the renderer), and
/// from one picture to the next.
///
/// The toolkit itself tells its phases to the flight recorder. Needs a display and `mvn
/// test-compile`: `xvfb-run -s "-screen 0 1600x1000x24" java --enable-native-access=ALL-UNNAMED
/// -Dprism.order=sw -cp target/test-classes:target/classes:LIBRARIES
/// src/bench/java/plumbline/bench/MatrixBench.java [CHECKS [RUNS]]`
public final class MatrixBench {

    private static final int SERVICES = 11;
    private static final int WARM_UP = 120;
    private static final int FRAMES = 300;
    private static final int TURN = 20;
    private static final int PATIENCE_SECONDS = 120;
    private static final String PULSE = "pulseId";
    private static final String WAITING = "Waiting for previous rendering";
    private static final String HANDED_OVER = "Copy state to render graph";
    private static final String DRAWN = "Painting";

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

    /// When the measured frames began and ended.
    private record Span(Instant from, Instant to) {

        boolean holds(RecordedEvent event) {
            return !event.getStartTime().isBefore(from) && !event.getEndTime().isAfter(to);
        }
    }

    /// A time in milliseconds of each frame.
    private record Frames(List<Double> millis) {

        String tell() {
            List<Double> sorted = millis.stream().sorted().toList();
            return "(%d) median %5.1f, 95 %% %5.1f, worst %5.1f"
                    .formatted(sorted.size(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
        }

        double high() {
            return at(millis.stream().sorted().toList(), 0.95);
        }

        private static double at(List<Double> sorted, double share) {
            return sorted.isEmpty()
                    ? Double.NaN
                    : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
        }
    }

    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes =
                arguments.length > 0 ? List.of(Integer.parseInt(arguments[0])) : List.of(60, 600);
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        try (Recording recording = new Recording()) {
            recording.enable("javafx.PulsePhase").withoutThreshold().withoutStackTrace();
            recording.enable("javafx.Input").withoutThreshold().withoutStackTrace();
            recording.start();
            Platform.startup(() -> Platform.setImplicitExit(false));
            for (int checks : sizes) {
                measure(recording, checks, runs);
            }
        } finally {
            Platform.exit();
        }
    }

    private static void measure(Recording recording, int checks, int runs) throws Exception {
        Path home = Files.createTempDirectory("plumbline-bench");
        Stage stage = call(later -> later.complete(new Stage()));
        MatrixBench bench =
                call(
                        later -> {
                            MatrixFixture matrix = new MatrixFixture(home, SERVICES, checks);
                            matrix.show(stage);
                            stage.requestFocus();
                            later.complete(new MatrixBench(new Robot(), matrix));
                        });
        System.out.printf("%d cells, ms for each frame%n", SERVICES * checks);
        for (Move move : Move.values()) {
            List<Span> spans = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                spans.add(bench.run(move));
            }
            tell(recording, move, spans);
        }
        call(
                later -> {
                    stage.hide();
                    later.complete(stage);
                });
    }

    private static <T> T call(Consumer<CompletableFuture<T>> what)
            throws ExecutionException, InterruptedException, TimeoutException {
        CompletableFuture<T> later = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        what.accept(later);
                    } catch (RuntimeException failure) {
                        later.completeExceptionally(failure);
                    }
                });
        return later.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private Span run(Move move) throws ExecutionException, InterruptedException, TimeoutException {
        MatrixBench.<Boolean>call(
                later -> {
                    start(move);
                    later.complete(true);
                });
        Span span = call(later -> each(frame -> act(move, frame), later));
        MatrixBench.<Boolean>call(
                later -> {
                    end(move);
                    later.complete(true);
                });
        return span;
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

    /// Does something in each frame, first some times for the compiler.
    private static void each(IntConsumer act, CompletableFuture<Span> done) {
        new AnimationTimer() {
            private int frame;
            private Instant from = Instant.MAX;

            @Override
            public void handle(long now) {
                if (frame == WARM_UP) {
                    from = Instant.now();
                }
                if (frame == WARM_UP + FRAMES) {
                    stop();
                    done.complete(new Span(from, Instant.now()));
                } else {
                    act.accept(frame);
                }
                frame++;
            }
        }.start();
    }

    private static void tell(Recording recording, Move move, List<Span> spans) throws IOException {
        Path file = Files.createTempFile("plumbline-bench", ".jfr");
        recording.dump(file);
        List<RecordedEvent> events =
                RecordingFile.readAllEvents(file).stream()
                        .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                        .toList();
        Files.delete(file);
        List<Frames> onThread = new ArrayList<>();
        List<Frames> between = new ArrayList<>();
        for (Span span : spans) {
            List<RecordedEvent> of = events.stream().filter(span::holds).toList();
            onThread.add(windowThread(of));
            between.add(pictures(of));
        }
        System.out.printf(
                "  %-28s window's thread %s   picture to picture %s%n",
                move, best(onThread), best(between));
    }

    /// Other programs only make it slower.
    private static String best(List<Frames> runs) {
        return runs.stream().min(Comparator.comparingDouble(Frames::high)).orElseThrow().tell();
    }

    /// What the window's thread did for each frame, without waiting for the renderer.
    private static Frames windowThread(List<RecordedEvent> events) {
        List<Double> frames = new ArrayList<>();
        double sum = 0;
        for (RecordedEvent each : events) {
            if (!isRenderer(each)) {
                if (!name(each).equals(WAITING)) {
                    sum += millis(each.getDuration());
                }
                if (name(each).equals(HANDED_OVER)) {
                    frames.add(sum);
                    sum = 0;
                }
            }
        }
        return new Frames(frames);
    }

    /// From one picture to the next, where both were drawn one after the other.
    private static Frames pictures(List<RecordedEvent> events) {
        List<RecordedEvent> drawn =
                events.stream()
                        .filter(each -> isRenderer(each) && name(each).equals(DRAWN))
                        .toList();
        List<Double> frames = new ArrayList<>();
        for (int i = 1; i < drawn.size(); i++) {
            RecordedEvent before = drawn.get(i - 1);
            if (drawn.get(i).getInt(PULSE) == before.getInt(PULSE) + 1) {
                frames.add(
                        millis(Duration.between(before.getEndTime(), drawn.get(i).getEndTime())));
            }
        }
        return new Frames(frames);
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    private static boolean isRenderer(RecordedEvent event) {
        RecordedThread thread = event.getThread();
        return thread != null && String.valueOf(thread.getJavaName()).startsWith("QuantumRenderer");
    }

    private static String name(RecordedEvent event) {
        return event.hasField("phaseName") ? String.valueOf(event.getString("phaseName")) : "input";
    }
}
