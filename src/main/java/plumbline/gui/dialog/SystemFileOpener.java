package plumbline.gui.dialog;

import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;

/// Asks the operating system, as JavaFX does it.
public final class SystemFileOpener implements FileOpener {

    private static final Logger LOG = LoggerFactory.getLogger(SystemFileOpener.class);

    @Override
    public void open(Path file) {
        show(file.toUri().toString());
    }

    /// Shows an address of the net in the browser.
    public void browse(String address) {
        show(address);
    }

    /// A system without a desktop has nothing that could show it.
    private static void show(String address) {
        try {
            services().showDocument(address);
        } catch (UnsupportedOperationException nothing) {
            LOG.warn("nothing here can show a file", nothing);
        }
    }

    /// JavaFX gives them to applications only, even to one that is never started.
    private static HostServices services() {
        return new NeverStarted().getHostServices();
    }

    private static final class NeverStarted extends Application {

        @Override
        public void start(Stage stage) {
            throw new IllegalStateException("only its services are used");
        }
    }
}
