package plumbline.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import plumbline.cli.Desktop;
import plumbline.cli.ExistingFolder;
import plumbline.cli.ExitCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `plumbline [FOLDER|AUDIT.plumb …]` opens the window.
@Command(
        name = "plumbline",
        header = "${bundle:cli.plumbline.header}",
        customSynopsis = {
            "@|bold plumbline|@ [@|yellow FOLDER|@|@|yellow AUDIT.plumb|@ ...]",
            "  @|bold plumbline|@ COMMAND [ARGUMENT ...]"
        },
        footerHeading = "%n",
        footer = "${bundle:cli.plumbline.footer}")
final class PlumblineCommand implements Callable<Integer> {

    private final Desktop desktop;

    @Parameters(
            paramLabel = "FOLDER|AUDIT.plumb",
            arity = "0..*",
            hideParamSyntax = true,
            descriptionKey = "cli.plumbline.folders",
            converter = ExistingFolder.class)
    private List<Path> foldersAndAudits = new ArrayList<>();

    PlumblineCommand(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        desktop.open(List.copyOf(foldersAndAudits));
        return ExitCode.CLEAN.number();
    }
}
