package plumbline.proof;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Ends a server when the tests end, however they do.
final class Supervisor {

    /// Once nobody holds its input any more, the server and its files go. It is told to end at
    /// once, as there is nothing to keep, and if it ended by itself, its log stays until then.
    private static final String SCRIPT =
            """
            doomed=$1; log=$2; shift 2; exec 3<&0
            "$@" </dev/null >"$log" 2>&1 & server=$!
            read -r end <&3
            kill -QUIT $server 2>/dev/null
            wait $server
            rm -rf "$doomed"
            """;

    private Supervisor() {}

    static Process start(Premises premises, List<String> server) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(server);
        if (hasShell()) {
            List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "supervisor"));
            command.add(premises.doomed().toString());
            command.add(premises.log().toString());
            command.addAll(server);
            builder.command(command).redirectErrorStream(true);
        } else {
            builder.redirectErrorStream(true).redirectOutput(premises.log().toFile());
        }
        return builder.directory(premises.run().toFile()).start();
    }

    static void stop(Process process) throws IOException {
        process.getOutputStream().close();
        if (!hasShell()) {
            process.destroy();
        }
    }

    private static boolean hasShell() {
        return File.separatorChar == '/';
    }
}
