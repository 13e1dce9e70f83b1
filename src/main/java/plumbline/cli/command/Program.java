package plumbline.cli.command;

import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.evaluation.LintMemory;
import plumbline.cli.Desktop;
import plumbline.cli.ExitCode;
import plumbline.cli.RefusedException;
import plumbline.cli.Terminal;
import plumbline.cli.WrongUse;
import plumbline.cli.doctor.Doctor;
import plumbline.problem.Problem;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The `plumbline` program: runs what its arguments ask for and gives the exit code.
public final class Program {

    private final CommandTree commands;
    private final Words words;
    private final Terminal terminal;

    /// The reader is made when a command needs it: most of a short run is loading classes.
    /// `memories` gives what was found in files under a profile.
    public Program(
            Desktop desktop,
            Supplier<FolderReader> reader,
            Function<Profile, LintMemory> memories,
            Supplier<Doctor> doctor,
            Words words,
            Terminal terminal) {
        this.commands = new CommandTree(desktop, reader, memories, doctor, words, terminal);
        this.words = words;
        this.terminal = terminal;
    }

    public int run(String... arguments) {
        try {
            return runOrRefuse(arguments);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            return tell(cause == null ? failed : cause);
        } catch (Exception | Error failure) {
            return tell(failure);
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

    private int tell(Throwable failure) {
        Problem problem = Problem.of(failure, words);
        terminal.err()
                .println(
                        words.get(
                                "cli.problem",
                                problem.message(),
                                problem.holds(),
                                problem.todo(),
                                problem.code()));
        if (terminal.details()) {
            terminal.err().print(problem.details());
            terminal.err().flush();
        }
        return ExitCode.NOT_READ.number();
    }
}
