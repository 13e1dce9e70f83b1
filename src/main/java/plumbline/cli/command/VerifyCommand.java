package plumbline.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.cli.ExitCode;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.Spelled;
import plumbline.report.dossier.Verification;
import plumbline.report.dossier.Verifier;
import plumbline.words.Words;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `plumbline verify DOSSIER.zip` tells whether anybody changed a sealed dossier.
@Command(name = "verify", header = "${bundle:cli.verify.header}")
final class VerifyCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(paramLabel = "DOSSIER.zip", descriptionKey = "cli.verify.dossier")
    @SuppressWarnings("NullAway.Init")
    private Path dossier;

    @Option(
            names = "--fingerprint",
            paramLabel = "SHA256",
            defaultValue = "",
            descriptionKey = "cli.verify.fingerprint")
    private String expected = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    VerifyCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        try {
            return told(new Verifier().verify(dossier)).number();
        } catch (IOException failure) {
            throw new ProblemException(ProblemKind.FILE_NOT_READABLE, failure, dossier);
        }
    }

    private ExitCode told(Verification verification) {
        return switch (verification) {
            case Verification.Refused(Verification.Why why, String name) -> {
                spec.commandLine()
                        .getErr()
                        .println(
                                words.get(
                                        "cli.verify.refused." + Spelled.id(why),
                                        dossier,
                                        printable(name)));
                yield ExitCode.NOT_READ;
            }
            case Verification.Read read -> told(read);
        };
    }

    private ExitCode told(Verification.Read read) {
        PrintWriter out = spec.commandLine().getOut();
        list(out, "altered", read.altered());
        list(out, "missing", read.missing());
        list(out, "added", read.added());
        out.println(
                words.get(
                        "cli.verify.signature." + Spelled.id(read.signature()),
                        read.fingerprint()));
        boolean known = expected.isEmpty() || expected.equalsIgnoreCase(read.fingerprint());
        if (!known) {
            out.println(words.get("cli.verify.other-key", expected));
        } else if (expected.isEmpty() && read.isWhole()) {
            out.println(words.get("cli.verify.compare"));
        }
        boolean whole = read.isWhole() && known;
        String key = whole ? "cli.verify.whole" : "cli.verify.not-whole";
        out.println(words.get(key, read.files()));
        out.flush();
        return whole ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private void list(PrintWriter out, String kind, List<String> names) {
        names.forEach(each -> out.println(words.get("cli.verify." + kind, each)));
    }

    /// A name that somebody made up must not steer the terminal.
    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
