package plumbline.cli;

import picocli.CommandLine.Help.Ansi;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Where a command writes to, and what of it may be coloured or told in detail; `live` when a
/// person watches, who wants to see progress.
public record Terminal(
        PrintWriter out, PrintWriter err, BooleanSupplier coloured, boolean details, boolean live) {

    public Terminal(
            PrintWriter out, PrintWriter err, boolean colours, boolean details, boolean live) {
        this(out, err, () -> colours, details, live);
    }

    /// Found out when somebody asks: the window does not, and should not wait for it.
    public boolean colours() {
        return coloured.getAsBoolean();
    }

    /// The terminal or the pipe that the process was started in; `NO_COLOR` is honoured.
    public static Terminal ofProcess() {
        String debug = System.getenv("PLUMBLINE_DEBUG");
        return new Terminal(
                writer(System.out),
                writer(System.err),
                () -> Ansi.AUTO.enabled(),
                debug != null && !debug.isEmpty(),
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, charset(stream));
    }

    /// A container without a locale claims ASCII, but what reads its log understands UTF-8.
    private static Charset charset(PrintStream stream) {
        Charset claimed = stream.charset();
        return claimed.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : claimed;
    }
}
