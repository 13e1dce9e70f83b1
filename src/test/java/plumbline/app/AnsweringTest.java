package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import plumbline.gui.Pace;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.navigation.Place;
import plumbline.words.Words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The window never leaves anybody waiting: each step of somebody's work with the eleven services
/// of a platform.
///
/// A step is done several times, and its shortest stop counts: the first times, Java reads and
/// compiles what the step needs, and on a machine that is shared that takes more of them.
final class AnsweringTest {

    private static final Duration LONGEST = Duration.ofMillis(50);
    private static final Duration FRAMES = Duration.ofMillis(60);
    private static final int FEWEST = 3;
    private static final int MOST = 16;

    @RegisterExtension
    final OpenWindow window = new OpenWindow(Words.english(), AuditFixture::reader);

    private final FxRobot robot = new FxRobot();
    private final Map<String, List<UiWatch.Stop>> steps = new LinkedHashMap<>();
    private Duration allowed = LONGEST;

    @Test
    void noStepOfTheWorkHoldsUpTheWindow() throws Exception {
        try (UiWatch watch = UiWatch.start()) {
            window.driver().open(WindowFixture.SAMPLES.resolve("soc-platform"));
            for (int round = 0; round < FEWEST || (!isShort() && round < MOST); round++) {
                allowed = Pace.allows(LONGEST);
                for (Place place : Place.values()) {
                    step(watch, place.name(), () -> go(place));
                }
                go(Place.REVIEW);
                step(watch, "accept", () -> robot.push(KeyCode.ENTER));
                step(watch, "decide", () -> robot.push(KeyCode.DIGIT1));
                step(watch, "pivot by check", () -> robot.push(KeyCode.V));
                step(watch, "accept those alike", () -> robot.push(KeyCode.ENTER));
                step(watch, "pivot by service", () -> robot.push(KeyCode.V));
                step(watch, "next service", () -> robot.write("]"));
                step(watch, "undo", () -> robot.push(KeyCode.CONTROL, KeyCode.Z));
            }
        }
        assertThat(steps)
                .allSatisfy((step, stops) -> assertThat(stops).as(step).anyMatch(this::isShort));
    }

    private boolean isShort() {
        return steps.values().stream().allMatch(stops -> stops.stream().anyMatch(this::isShort));
    }

    private boolean isShort(UiWatch.Stop stop) {
        return stop.length().compareTo(allowed) <= 0;
    }

    private void go(Place place) {
        robot.interact(() -> window.workbench().navigator.go(place));
    }

    private void step(UiWatch watch, String name, Runnable what) throws Exception {
        watch.forget();
        what.run();
        window.driver().waitForWork();
        window.driver().waitUntilSaved();
        // what was asked for is drawn with the next frames
        Thread.sleep(FRAMES);
        WaitForAsyncUtils.waitForFxEvents();
        steps.computeIfAbsent(name, _ -> new ArrayList<>()).add(watch.longest());
    }
}
