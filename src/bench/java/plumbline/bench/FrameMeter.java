package plumbline.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

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

/// Tells what a frame of a real window takes: on the window's thread (what keys and wheel lead to,
/// CSS, layout, handing over to the renderer), and from one picture to the next.
///
/// The toolkit itself tells its phases to the flight recorder. Needs a display and `mvn
/// test-compile`.
final class FrameMeter implements AutoCloseable {

    private static final int WARM_UP = 120;
    private static final int FRAMES = 300;

    /// How many frames there are for each move, those for the compiler included.
    static final int ALL = WARM_UP + FRAMES;

    private static final int PATIENCE_SECONDS = 120;
    private static final String PULSE = "pulseId";
    private static final String WAITING = "Waiting for previous rendering";
    private static final String HANDED_OVER = "Copy state to render graph";
    private static final String DRAWN = "Painting";

    private final Recording recording = new Recording();

    private FrameMeter() {}

    static FrameMeter start() {
        FrameMeter meter = new FrameMeter();
        meter.recording.enable("javafx.PulsePhase").withoutThreshold().withoutStackTrace();
        meter.recording.enable("javafx.Input").withoutThreshold().withoutStackTrace();
        meter.recording.start();
        Platform.startup(() -> Platform.setImplicitExit(false));
        return meter;
    }

    @Override
    public void close() {
        recording.close();
        Platform.exit();
    }

    /// When the measured frames began and ended.
    record Span(Instant from, Instant to) {

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

    /// Something is done on the window's thread.
    static void act(Runnable what) throws Exception {
        FrameMeter.<Boolean>call(
                later -> {
                    what.run();
                    later.complete(true);
                });
    }

    static <T> T call(Consumer<CompletableFuture<T>> what)
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

    /// Does something in each frame, first some times for the compiler.
    static Span each(IntConsumer act)
            throws ExecutionException, InterruptedException, TimeoutException {
        return call(later -> each(act, later));
    }

    private static void each(IntConsumer act, CompletableFuture<Span> done) {
        new AnimationTimer() {
            private int frame;
            private Instant from = Instant.MAX;

            @Override
            public void handle(long now) {
                if (frame == WARM_UP) {
                    from = Instant.now();
                }
                if (frame == ALL) {
                    stop();
                    done.complete(new Span(from, Instant.now()));
                } else {
                    act.accept(frame);
                }
                frame++;
            }
        }.start();
    }

    void tell(Object what, List<Span> spans) throws IOException {
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
                what, best(onThread), best(between));
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
