package plumbline.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.check.CheckInfo;
import plumbline.check.catalogue.Checks;
import plumbline.check.catalogue.Pages;
import plumbline.cli.ExitCode;
import plumbline.cli.WrongUse;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/// `plumbline explain CHECK` shows the page of a check.
@Command(name = "explain", header = "${bundle:cli.explain.header}")
final class ExplainCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(
            paramLabel = "CHECK",
            arity = "1",
            completionCandidates = CheckIds.class,
            descriptionKey = "cli.explain.check")
    private String check = "";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ExplainCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        CheckInfo info =
                Checks.find(check)
                        .orElseThrow(
                                () -> new WrongUse(words).noCheck(check, ids(), spec.commandLine()))
                        .info();
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                words.get(
                        "cli.explain.head",
                        info.id(),
                        info.section().title(),
                        info.severity().name()));
        out.println();
        out.print(Pages.find(info).orElse("# " + info.title() + "\n"));
        out.flush();
        return ExitCode.CLEAN.number();
    }

    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        new CheckIds().forEach(ids::add);
        return ids;
    }
}
