package plumbline.cli.manual;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.cli.WrongUse;
import plumbline.words.Build;
import plumbline.words.Words;

/// `plumbline man [COMMAND]` prints a manual page.
@Command(
        name = "man",
        header = "${bundle:cli.man.header}",
        footerHeading = "%n",
        footer = {"${bundle:cli.man.footer}", "  plumbline man | man -l -"})
public final class ManCommand implements Runnable {

    private final Words words;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", descriptionKey = "cli.man.command")
    private String name = "";

    public ManCommand(Words words) {
        this.words = words;
    }

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        ManualPage page = new ManualPage(root, words);
        String version = Build.read().version();
        spec.commandLine()
                .getOut()
                .print(name.isEmpty() ? page.ofAll(version) : page.ofOne(asked(root), version));
        spec.commandLine().getOut().flush();
    }

    private CommandLine asked(CommandLine root) {
        CommandLine found = root.getSubcommands().get(name);
        if (found == null) {
            throw new WrongUse(words).noCommand(name, root);
        }
        return found;
    }
}
