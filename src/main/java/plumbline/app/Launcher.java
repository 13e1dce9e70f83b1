package plumbline.app;

import plumbline.cli.Desktop;
import plumbline.cli.Program;
import plumbline.cli.Terminal;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.List;

/// Starts Plumbline; not an `Application` itself, so that JavaFX may come from the class path.
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        Program program = new Program(new NoDesktop(), Words.english(), Terminal.ofProcess());
        // Always exits: a thread that a library left behind must not keep a pipeline waiting.
        System.exit(program.run(args));
    }

    private record NoDesktop() implements Desktop {

        @Override
        public int open(List<Path> foldersAndAudits) {
            throw new ProblemException(ProblemKind.NO_DISPLAY, null);
        }

        @Override
        public int demo(Path samples, Path out) {
            throw new ProblemException(ProblemKind.NO_DISPLAY, null);
        }
    }
}
