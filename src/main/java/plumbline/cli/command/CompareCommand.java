package plumbline.cli.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.check.Severity;
import plumbline.cli.ExistingFolder;
import plumbline.cli.ExitCode;
import plumbline.cli.RefusedException;
import plumbline.cli.TextOrJson;
import plumbline.report.compare.CarryOverText;
import plumbline.report.compare.ComparisonJson;
import plumbline.report.compare.ComparisonText;
import plumbline.review.compare.Comparison;
import plumbline.review.compare.Snapshot;
import plumbline.review.compare.reading.CarriedOver;
import plumbline.review.compare.reading.NextAudit;
import plumbline.review.compare.reading.SnapshotReaders;
import plumbline.review.deed.Author;
import plumbline.review.score.Formula;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/// `plumbline compare BEFORE AFTER` says what is different between two audits.
@Command(name = "compare", header = "${bundle:cli.compare.header}")
final class CompareCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            arity = "1",
            descriptionKey = "cli.compare.before")
    @SuppressWarnings("NullAway.Init")
    private Path earlier;

    @Parameters(
            index = "1",
            paramLabel = "AFTER",
            arity = "1",
            descriptionKey = "cli.compare.after")
    @SuppressWarnings("NullAway.Init")
    private Path later;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "cli.compare.format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(
            names = "--formula",
            paramLabel = "FORMULA",
            defaultValue = "strict",
            descriptionKey = "cli.compare.formula")
    private Worth formula = Worth.STRICT;

    @Option(names = "--service", paramLabel = "OLD=NEW", descriptionKey = "cli.compare.service")
    private Map<String, String> services = new LinkedHashMap<>();

    @Option(names = "--carry-over", descriptionKey = "cli.compare.carry-over")
    private boolean carryOver;

    @Option(names = "--take-over", descriptionKey = "cli.compare.take-over")
    private boolean takeOver;

    @Option(names = "--who", paramLabel = "PERSON", descriptionKey = "cli.compare.who")
    private String who = System.getProperty("user.name");

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            descriptionKey = "cli.compare.folder",
            converter = ExistingFolder.class)
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "cli.compare.fail-on")
    private @Nullable Severity failOn;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CompareCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        Snapshot before = read(earlier);
        Snapshot after = read(later);
        refuseWrongNames(before, after);
        Comparison comparison = Comparison.of(before, after, services);
        write(comparison, carriedOver());
        return exitCode(comparison).number();
    }

    private Snapshot read(Path path) {
        if (!Files.exists(path)) {
            throw refused("cli.wrong.nothing-there", path);
        }
        return SnapshotReaders.all().read(path);
    }

    /// Nothing where nobody asks for it; only saved audits hold decisions.
    private @Nullable CarriedOver carriedOver() {
        if (!carryOver && !takeOver) {
            if (!folders.isEmpty()) {
                throw refused("cli.wrong.folder-without-carry-over");
            }
            return null;
        }
        for (Path each : List.of(earlier, later)) {
            if (!Files.isDirectory(each)) {
                throw refused("cli.wrong.carry-over", each);
            }
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return next().carryOver(folders, today);
    }

    private NextAudit next() {
        return new NextAudit(earlier, later, services);
    }

    private void refuseWrongNames(Snapshot before, Snapshot after) {
        Set<String> taken = new HashSet<>(before.services());
        taken.removeAll(services.keySet());
        services.forEach(
                (old, now) -> {
                    if (!before.services().contains(old)) {
                        throw refused("cli.wrong.service-of", old, earlier);
                    }
                    if (!after.services().contains(now)) {
                        throw refused("cli.wrong.service-of", now, later);
                    }
                    if (!taken.add(now)) {
                        throw refused("cli.wrong.service-twice", now);
                    }
                });
    }

    private RefusedException refused(String key, Object... arguments) {
        return new RefusedException(spec.commandLine(), words.get(key, arguments));
    }

    private ExitCode exitCode(Comparison comparison) {
        if (failOn != null && comparison.isBreachedAt(failOn)) {
            return ExitCode.FINDINGS;
        }
        boolean whole =
                comparison.before().flaws().isEmpty() && comparison.after().flaws().isEmpty();
        return whole ? ExitCode.CLEAN : ExitCode.NOT_READ;
    }

    private void write(Comparison comparison, @Nullable CarriedOver carried) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> {
                new ComparisonText(words, out).write(comparison, formula.formula());
                if (carried != null) {
                    write(carried, out);
                }
            }
            case JSON -> {
                if (carried != null && takeOver) {
                    next().takeOver(carried, Author.of(who));
                }
                ComparisonJson.write(comparison, formula.formula(), carried, takeOver, out);
                out.println();
            }
        }
        out.flush();
    }

    private void write(CarriedOver carried, PrintWriter out) {
        CarryOverText text = new CarryOverText(words, out);
        text.write(carried);
        if (takeOver) {
            NextAudit.Taken taken = next().takeOver(carried, Author.of(who));
            text.write(taken.counts(), taken.damaged());
        }
    }

    private enum Worth {
        STRICT(Formula.STRICT),
        HALF(Formula.HALF_CREDIT),
        LENIENT(Formula.LENIENT);

        private final Formula formula;

        Worth(Formula formula) {
            this.formula = formula;
        }

        Formula formula() {
            return formula;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
