package plumbline.cli.command;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.evaluation.LintMemory;
import plumbline.cli.Desktop;
import plumbline.cli.ExitCode;
import plumbline.cli.Terminal;
import plumbline.cli.doctor.Doctor;
import plumbline.problem.Problem;
import plumbline.words.Words;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The `plumbline` program: runs what its arguments ask for and gives the exit code.
public final class Program {

    private final Desktop desktop;
    private final TypedCommand typed;
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
        this.desktop = desktop;
        this.typed =
                new TypedCommand(
                        new CommandTree(desktop, reader, memories, doctor, words, terminal),
                        words,
                        terminal);
        this.words = words;
        this.terminal = terminal;
    }

    public int run(String... arguments) {
        try {
            return arguments.length == 0 ? open() : typed.run(arguments);
        } catch (Exception | Error failure) {
            return tell(failure);
        }
    }

    /// Nothing is typed where an icon is clicked: the window need not wait for picocli.
    private int open() {
        desktop.open(List.of());
        return ExitCode.CLEAN.number();
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
