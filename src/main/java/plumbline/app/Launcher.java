package plumbline.app;

import plumbline.analysis.FolderReader;
import plumbline.check.evaluation.memory.KeptRemarks;
import plumbline.cli.Terminal;
import plumbline.cli.command.Program;
import plumbline.cli.doctor.Doctor;
import plumbline.cli.machine.Machine;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.preferences.UserFolders;
import plumbline.words.Words;

/// Starts Plumbline; not an `Application` itself, so that JavaFX may come from the class path.
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        // Always exits: a thread that a library left behind must not keep a pipeline waiting.
        System.exit(program().run(args));
    }

    /// What runs the commands.
    public static Program program() {
        UserFolders folders = UserFolders.ofThisMachine();
        Words words = Words.english();
        WindowDesktop desktop = new WindowDesktop(folders, Launcher::reader);
        return new Program(
                desktop,
                Launcher::reader,
                profile -> KeptRemarks.in(folders.cache().resolve("lint"), profile),
                () -> new Doctor(Machine.real(), folders),
                words,
                Terminal.ofProcess());
    }

    private static FolderReader reader() {
        return new FolderReader(Frameworks.all(new GrammarSqlReader()));
    }
}
