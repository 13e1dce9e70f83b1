package plumbline.app.training;

import plumbline.app.Launcher;
import plumbline.cli.ExitCode;
import plumbline.cli.command.Program;

import java.nio.file.Path;

/// Does in one process what people do first, so that the JVM can keep what that needs in a cache.
///
/// Given the samples; with `plumbline.leave=first-frame` it ends when the window has shown.
public final class Training {

    private static final String MIGRATION =
            "ledger/src/main/resources/db/migration/V4__tenant_isolation.sql";

    private Training() {}

    public static void main(String[] args) {
        Path samples = Path.of(args[0]);
        Program program = Launcher.program();
        run(program, "lint", samples.resolve(MIGRATION).toString());
        run(program, "audit", samples.resolve("order-service").toString());
        Launcher.main(new String[0]);
    }

    private static void run(Program program, String... command) {
        int exit = program.run(command);
        if (exit > ExitCode.FINDINGS.number()) {
            throw new IllegalStateException(command[0] + " ended with " + exit);
        }
    }
}
