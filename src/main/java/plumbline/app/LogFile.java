package plumbline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Sends what is logged to a file of the person's, and nothing to the terminal.
final class LogFile {

    private static final int LARGEST = 1_000_000;
    private static final int KEPT = 3;

    private LogFile() {}

    /// Without a writable folder nothing is logged: that must keep nobody from working.
    static void open(Path folder) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        try {
            Files.createDirectories(folder);
            Handler file = new FileHandler(folder + "/plumbline-%g.log", LARGEST, KEPT, true);
            file.setFormatter(new SimpleFormatter());
            root.addHandler(file);
        } catch (IOException | SecurityException unwritable) {
            root.setLevel(Level.OFF);
        }
    }
}
