package plumbline.cli.command;

import plumbline.analysis.FolderReader;
import plumbline.check.evaluation.LintMemory;
import plumbline.cli.Desktop;
import plumbline.cli.Terminal;
import plumbline.cli.doctor.Doctor;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Supplier;

/// One run of the program with everything it wrote.
record Run(int exit, String out, String err) {

    static Run of(Desktop desktop, String... arguments) {
        return of(desktop, false, false, arguments);
    }

    static Run withColours(Desktop desktop, String... arguments) {
        return of(desktop, true, false, arguments);
    }

    static Run withDetails(Desktop desktop, String... arguments) {
        return of(desktop, false, true, arguments);
    }

    static Run reading(FolderReader reader, String... arguments) {
        return of(new DesktopDouble(), () -> reader, LintMemory.NONE, false, false, arguments);
    }

    /// The same beside a window.
    static Run reading(Desktop desktop, FolderReader reader, String... arguments) {
        return of(desktop, () -> reader, LintMemory.NONE, false, false, arguments);
    }

    /// Linting with what such a memory knows.
    static Run remembering(LintMemory memory, Supplier<FolderReader> reader, String... arguments) {
        return of(new DesktopDouble(), reader, memory, false, false, arguments);
    }

    /// On the machine that this doctor looks at.
    static Run asking(Doctor doctor, String... arguments) {
        return of(
                new DesktopDouble(),
                () -> new FolderReader(List.of()),
                LintMemory.NONE,
                () -> doctor,
                false,
                false,
                arguments);
    }

    private static Run of(Desktop desktop, boolean colours, boolean details, String... arguments) {
        return of(
                desktop,
                () -> new FolderReader(List.of()),
                LintMemory.NONE,
                colours,
                details,
                arguments);
    }

    private static Run of(
            Desktop desktop,
            Supplier<FolderReader> reader,
            LintMemory memory,
            boolean colours,
            boolean details,
            String... arguments) {
        return of(desktop, reader, memory, Run::noDoctor, colours, details, arguments);
    }

    private static Doctor noDoctor() {
        throw new IllegalStateException("nobody asked for the doctor");
    }

    private static Run of(
            Desktop desktop,
            Supplier<FolderReader> reader,
            LintMemory memory,
            Supplier<Doctor> doctor,
            boolean colours,
            boolean details,
            String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(out), new PrintWriter(err), colours, details, false);
        int exit =
                new Program(desktop, reader, _ -> memory, doctor, Words.english(), terminal)
                        .run(arguments);
        return new Run(exit, out.toString(), err.toString());
    }
}
