package plumbline.cli.completion;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.Locale;

/// `plumbline completion` prints the script that completes commands and options in a shell.
@Command(
        name = "completion",
        header = "${bundle:cli.completion.header}",
        footerHeading = "%n",
        footer = {
            "${bundle:cli.completion.footer}",
            "  eval \"$(plumbline completion)\"",
            "${bundle:cli.completion.footer.fish}",
            "  plumbline completion fish | source"
        })
public final class CompletionCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SHELL",
            arity = "0..1",
            defaultValue = "bash",
            descriptionKey = "cli.completion.shell")
    private Shell shell = Shell.BASH;

    @Override
    public void run() {
        CommandSpec root = spec.root();
        String script =
                switch (shell) {
                    // One script serves both: it turns on zsh’s own bashcompinit.
                    case BASH, ZSH -> AutoComplete.bash(root.name(), root.commandLine());
                    case FISH -> new FishScript(root).text();
                };
        spec.commandLine().getOut().println(script);
    }

    private enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
