package plumbline.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.cli.Desktop;
import plumbline.cli.ExistingFolder;
import plumbline.cli.ExitCode;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `plumbline demo FOLDER --out DIR` shows the workbench on the sample projects.
@Command(name = "demo", header = "${bundle:cli.demo.header}")
final class DemoCommand implements Callable<Integer> {

    private final Desktop desktop;
    private final Words words;

    @Parameters(
            paramLabel = "FOLDER",
            descriptionKey = "cli.demo.samples",
            converter = ExistingFolder.class)
    @SuppressWarnings("NullAway.Init")
    private Path samples;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.demo.out")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    DemoCommand(Desktop desktop, Words words) {
        this.desktop = desktop;
        this.words = words;
    }

    @Override
    public Integer call() {
        List<Path> pictures = desktop.demo(samples, out);
        if (!pictures.isEmpty()) {
            PrintWriter to = spec.commandLine().getOut();
            to.println(words.get("cli.demo.pictures", pictures.size(), out));
            pictures.forEach(picture -> to.println("  " + picture));
            to.println(words.get("cli.demo.not-yet"));
            to.println(words.get("cli.demo.window"));
        }
        return ExitCode.CLEAN.number();
    }
}
