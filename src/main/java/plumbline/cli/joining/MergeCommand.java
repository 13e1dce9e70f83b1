package plumbline.cli.joining;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.cli.ExistingFolder;
import plumbline.cli.ExitCode;
import plumbline.cli.TextOrJson;
import plumbline.report.joining.JoiningJson;
import plumbline.report.joining.JoiningText;
import plumbline.report.joining.Looked;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.audit.Copied;
import plumbline.review.decision.Place;
import plumbline.review.deed.Author;
import plumbline.review.joining.Join;
import plumbline.review.joining.Joining;
import plumbline.review.joining.Side;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/// `plumbline merge MINE THEIRS` brings two copies of an audit together.
@Command(name = "merge", header = "${bundle:cli.merge.header}")
public final class MergeCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(
            index = "0",
            paramLabel = "MINE",
            arity = "1",
            descriptionKey = "cli.merge.mine",
            converter = ExistingFolder.class)
    @SuppressWarnings("NullAway.Init")
    private Path mine;

    @Parameters(
            index = "1",
            paramLabel = "THEIRS",
            arity = "1",
            descriptionKey = "cli.merge.theirs",
            converter = ExistingFolder.class)
    @SuppressWarnings("NullAway.Init")
    private Path theirs;

    @Option(
            names = "--take",
            paramLabel = "SIDE",
            defaultValue = "both",
            descriptionKey = "cli.merge.take")
    private Side side = Side.BOTH;

    @Option(names = "--dry-run", descriptionKey = "cli.merge.dry-run")
    private boolean dryRun;

    @Option(names = "--who", paramLabel = "PERSON", descriptionKey = "cli.merge.who")
    private String who = System.getProperty("user.name");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            descriptionKey = "cli.merge.format")
    private TextOrJson format = TextOrJson.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public MergeCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        try (Audit audit = dryRun ? AuditFolder.read(mine) : AuditFolder.open(mine)) {
            Copied copy = AuditFolder.readCopy(theirs, audit.file().name(), audit.review());
            Joining joining = Joining.of(audit.review(), copy.actions());
            boolean saves = !dryRun && joining.brings();
            if (saves) {
                Join join = Join.of(theirs, sides(joining));
                audit.mergeFrom(theirs, Author.of(who), join::bringing);
            }
            Looked looked = new Looked(copy, joining, side, saves);
            write(looked);
            return (JoiningText.isOpen(looked) ? ExitCode.FINDINGS : ExitCode.CLEAN).number();
        }
    }

    private Map<Place, Side> sides(Joining joining) {
        Map<Place, Side> sides = new HashMap<>();
        joining.meetings().forEach(each -> each.different().forEach(at -> sides.put(at, side)));
        return sides;
    }

    private void write(Looked looked) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> new JoiningText(words, out).write(looked, who);
            case JSON -> {
                JoiningJson.write(looked, out);
                out.println();
            }
        }
        out.flush();
    }
}
