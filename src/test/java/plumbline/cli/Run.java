package plumbline.cli;

import plumbline.words.Words;

import java.io.PrintWriter;
import java.io.StringWriter;

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

    private static Run of(Desktop desktop, boolean colours, boolean details, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(out), new PrintWriter(err), colours, details);
        int exit = new Program(desktop, Words.english(), terminal).run(arguments);
        return new Run(exit, out.toString(), err.toString());
    }
}
