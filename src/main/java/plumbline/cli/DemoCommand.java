package plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `plumbline demo FOLDER --out DIR` shows the workbench on the sample projects.
@Command(name = "demo", header = "${bundle:cli.demo.header}")
final class DemoCommand implements Callable<Integer> {

    private final Desktop desktop;

    @Parameters(
            paramLabel = "FOLDER",
            descriptionKey = "cli.demo.samples",
            converter = ExistingFolder.class)
    @SuppressWarnings("NullAway.Init")
    private Path samples;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.demo.out")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    DemoCommand(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        return desktop.demo(samples, out);
    }
}
