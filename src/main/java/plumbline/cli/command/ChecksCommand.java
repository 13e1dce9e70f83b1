package plumbline.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import plumbline.check.catalogue.Checks;
import plumbline.cli.ExitCode;
import plumbline.report.catalogue.CatalogueJson;
import plumbline.report.catalogue.CatalogueText;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `plumbline checks` lists the catalogue.
@Command(name = "checks", header = "${bundle:cli.checks.header}")
final class ChecksCommand implements Callable<Integer> {

    private final Words words;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "cli.checks.format")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ChecksCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new CatalogueText(words, out).write(Checks.all());
            case MD -> new CatalogueText(words, out).writeMarkdown(Checks.all());
            case JSON -> {
                CatalogueJson.write(Checks.all(), out);
                out.println();
            }
        }
        out.flush();
        return ExitCode.CLEAN.number();
    }

    private enum Format {
        TEXT,
        JSON,
        MD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
