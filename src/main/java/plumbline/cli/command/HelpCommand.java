package plumbline.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.cli.WrongUse;
import plumbline.words.Words;

/// `plumbline help [COMMAND]` says what `--help` says; picocli’s own command brings its own words.
@Command(name = "help", header = "${bundle:cli.help.header}")
final class HelpCommand implements Runnable {

    private final Words words;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", descriptionKey = "cli.help.command")
    private String name = "";

    HelpCommand(Words words) {
        this.words = words;
    }

    @Override
    public void run() {
        CommandLine asked = name.isEmpty() ? root() : command();
        asked.usage(asked.getOut(), asked.getColorScheme());
    }

    private CommandLine root() {
        return spec.root().commandLine();
    }

    private CommandLine command() {
        CommandLine found = root().getSubcommands().get(name);
        if (found == null) {
            throw new WrongUse(words).noCommand(name, root());
        }
        return found;
    }
}
