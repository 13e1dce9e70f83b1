package plumbline.source;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes what Java alone cannot make; a test that needs it is skipped where it cannot be had.
final class SpecialFiles {

    private SpecialFiles() {}

    static Path pipe(Path path) throws InterruptedException {
        try {
            int exit = new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
            assumeTrue(exit == 0 && Files.exists(path), "mkfifo does not work here");
        } catch (IOException noSuchCommand) {
            assumeTrue(false, "mkfifo is not there");
        }
        return path;
    }
}
