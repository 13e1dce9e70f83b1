package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

import plumbline.gui.task.UiThread;
import plumbline.gui.workspace.Samples;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Walks through all screens in all looks, as the demo does, and listens to what JavaFX says of
/// them.
@ExtendWith(ApplicationExtension.class)
final class StyleSheetsTest {

    /// Every look is laid out and drawn; what it costs is to write millions of dots.
    private static final double SMALL = 0.25;

    @TempDir Path home;

    @Test
    void noScreenInAnyLookGivesAWarning() throws Exception {
        Listener listener = new Listener();
        Logger javafx = Logger.getLogger("javafx");
        javafx.addHandler(listener);
        try {
            UiThread uiThread = new UiThread();
            TourCamera camera = new TourCamera(uiThread, home.resolve("pictures"), SMALL);
            List<Path> pictures =
                    new PictureTour(WindowFixture.setup(home), uiThread, camera)
                            .take(new Samples(WindowFixture.SAMPLES, home).all());
            assertThat(pictures)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(p -> assertThat(p).isNotEmptyFile());
        } finally {
            javafx.removeHandler(listener);
        }
        assertThat(listener.heard).isEmpty();
    }

    private static final class Listener extends Handler {

        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord message) {
            if (message.getLevel().intValue() >= Level.WARNING.intValue()) {
                heard.add(new SimpleFormatter().formatMessage(message));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
