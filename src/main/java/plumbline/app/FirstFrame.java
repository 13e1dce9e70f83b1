package plumbline.app;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;

/// Logs how long a person waited from the start of the process to the first picture.
final class FirstFrame {

    /// A system property for measuring: with the value `first-frame` the window closes at once.
    private static final String LEAVE = "plumbline.leave";

    private static final Logger LOG = LoggerFactory.getLogger(FirstFrame.class);

    private FirstFrame() {}

    static boolean isAllThatIsWanted() {
        return "first-frame".equals(System.getProperty(LEAVE));
    }

    static void log(Stage stage) {
        Scene scene = stage.getScene();
        Runnable[] once = new Runnable[1];
        once[0] =
                () -> {
                    scene.removePostLayoutPulseListener(once[0]);
                    ProcessHandle.current().info().startInstant().ifPresent(FirstFrame::tell);
                    if (isAllThatIsWanted()) {
                        stage.hide();
                    }
                };
        scene.addPostLayoutPulseListener(once[0]);
    }

    private static void tell(Instant start) {
        LOG.info("First frame after {} ms", Duration.between(start, Instant.now()).toMillis());
    }
}
