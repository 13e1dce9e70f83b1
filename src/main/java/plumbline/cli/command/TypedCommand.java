package plumbline.cli.command;

import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

import plumbline.cli.ExitCode;
import plumbline.cli.RefusedException;
import plumbline.cli.Terminal;
import plumbline.cli.WrongUse;
import plumbline.words.Words;

import java.util.List;

/// Runs what was typed, or says in one line what is wrong with it.
record TypedCommand(CommandTree commands, Words words, Terminal terminal) {

    /// Throws what a command fails with, as it was thrown there.
    int run(String... arguments) throws Exception {
        try {
            return runOrRefuse(arguments);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Exception cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw failed;
            }
        }
    }

    /// Does without picocli’s own `execute`, which prints a stack trace where a handler fails.
    private int runOrRefuse(String... arguments) {
        try {
            return execute(parsed(arguments));
        } catch (ParameterException wrong) {
            terminal.err().println(new WrongUse(words).line(wrong));
            return ExitCode.WRONG_USE.number();
        }
    }

    /// What is wrong is told in the light of all commands.
    private ParseResult parsed(String... arguments) {
        try {
            return commands.forTyped(List.of(arguments)).parseArgs(arguments);
        } catch (ParameterException wrong) {
            return commands.whole().parseArgs(arguments);
        }
    }

    private int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && parsed.hasMatchedPositional(0)) {
            throw new RefusedException(
                    parsed.commandSpec().commandLine(),
                    words.get(
                            "cli.wrong.before-command",
                            parsed.matchedPositional(0).originalStringValues().getFirst(),
                            parsed.subcommand().commandSpec().name()));
        }
        return new RunLast().execute(parsed);
    }
}
