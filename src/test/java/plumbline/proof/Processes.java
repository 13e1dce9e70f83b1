package plumbline.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Programs that are run to their end.
final class Processes {

    private Processes() {}

    /// Waits for one; what it said is only told if it failed.
    static void finish(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(
                    process.info().command().orElse("a program") + " failed: " + said);
        }
    }
}
