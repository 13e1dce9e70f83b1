package plumbline.gui.dialog;

import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;

import java.nio.file.Path;

/// Asks the operating system, as JavaFX does it.
public final class SystemFileOpener implements FileOpener {

    @Override
    public void open(Path file) {
        services().showDocument(file.toUri().toString());
    }

    /// Shows an address of the net in the browser.
    public void browse(String address) {
        services().showDocument(address);
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
