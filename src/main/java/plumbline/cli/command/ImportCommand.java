package plumbline.cli.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.check.catalogue.Checks;
import plumbline.cli.ExistingFolder;
import plumbline.cli.ExitCode;
import plumbline.cli.TextOrJson;
import plumbline.cli.WorkbookOptions;
import plumbline.report.imported.ImportJson;
import plumbline.report.imported.ImportText;
import plumbline.review.deed.Author;
import plumbline.review.imports.applying.ImportFolder;
import plumbline.review.imports.locating.LocatedReport;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.ReportFile;
import plumbline.review.imports.reconciling.Reconciliation;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `plumbline import FILE…` reads old audits and tells what does not agree in them, or brings
/// edited workbooks back.
@Command(name = "import", header = "${bundle:cli.import.header}")
final class ImportCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.import.reports")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--service", paramLabel = "NAME", descriptionKey = "cli.import.service")
    private @Nullable String service;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "cli.import.format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--into", paramLabel = "AUDIT.plumb", descriptionKey = "cli.import.into")
    private @Nullable Path folder;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            descriptionKey = "cli.import.folder",
            converter = ExistingFolder.class)
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--who", paramLabel = "PERSON", descriptionKey = "cli.import.who")
    private String who = System.getProperty("user.name");

    @Mixin private final WorkbookOptions workbooks = new WorkbookOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ImportCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        WorkbookImport books = new WorkbookImport(workbooks, who, words, spec.commandLine());
        ExitCode code =
                books.isMeant(files)
                        ? books.run(files, folder, format == TextOrJson.JSON)
                        : importReports();
        return code.number();
    }

    private ExitCode importReports() {
        CatalogueMatcher matcher = new CatalogueMatcher(Checks.infos());
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<Reconciliation> each =
                files.stream()
                        .map(ReportFile::read)
                        .map(file -> Reconciliation.of(file, service, matcher, today))
                        .toList();
        List<Reconciliation> all = Reconciliation.together(each);
        List<LocatedReport> located = LocatedReport.all(all, folders);
        Path into = folder;
        if (into != null && !workbooks.dryRun()) {
            new ImportFolder(into, Author.of(who), folders).bringIn(located);
        }
        write(located);
        return exitCode(all);
    }

    private void write(List<LocatedReport> reports) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new ImportText(words, out).write(reports);
            case JSON -> {
                ImportJson.write(reports, out);
                out.println();
            }
        }
        out.flush();
    }

    private static ExitCode exitCode(List<Reconciliation> all) {
        boolean read = all.stream().allMatch(each -> each.foundAnything());
        return read ? ExitCode.CLEAN : ExitCode.NOT_READ;
    }
}
