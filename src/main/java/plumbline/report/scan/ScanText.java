package plumbline.report.scan;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.analysis.Timings;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSettings;
import plumbline.framework.MigrationUnit;
import plumbline.report.TerminalText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;

/// Tells what was read as a tree: services, how they are set up, their migrations, and as loudly
/// what was not understood and what was left out.
public final class ScanText {

    private static final int WIDEST_NAME = 64;
    private final Words words;
    private final PrintWriter out;

    public ScanText(Words words, PrintWriter out) {
        this.words = words;
        this.out = new TerminalText(out);
    }

    public void write(List<FolderReading> readings, boolean timings) {
        for (FolderReading reading : readings) {
            folder(reading, readings.size() > 1);
        }
        new ScanLosses(words, out).write(readings);
        totals(ScanTotals.of(readings));
        if (timings) {
            readings.forEach(each -> timings(each.timings()));
        }
        out.flush();
    }

    private void folder(FolderReading reading, boolean oneOfMany) {
        if (oneOfMany) {
            out.println(reading.root());
            out.println();
        }
        if (reading.services().isEmpty()) {
            out.println(words.get("cli.scan.nothing", reading.root()));
            out.println();
        }
        reading.services().forEach(each -> service(each, reading.sources()));
        if (!reading.complete()) {
            out.println(words.get("cli.scan.incomplete", reading.root()));
        }
    }

    private void service(ServiceReading service, SourceTree files) {
        out.println(service.name() + (service.home().isEmpty() ? "" : "  " + service.home()));
        for (int i = 0; i < service.sets().size(); i++) {
            set(service.sets().get(i), i == service.sets().size() - 1, files);
        }
        out.println();
    }

    private void set(SetReading reading, boolean last, SourceTree files) {
        MigrationSettings settings = reading.set().settings();
        out.println(
                (last ? "└─ " : "├─ ")
                        + words.get(
                                "cli.scan.set",
                                reading.set().title(),
                                SettingsJson.id(reading.set().dialect()),
                                reading.migrations().size()));
        String stem = last ? "   " : "│  ";
        out.println(stem + "│  " + words.get("cli.scan.directories", directories(settings)));
        setUp(stem, settings);
        int width =
                reading.migrations().stream()
                        .mapToInt(each -> shownName(each).length())
                        .max()
                        .orElse(0);
        for (int i = 0; i < reading.migrations().size(); i++) {
            boolean end = i == reading.migrations().size() - 1;
            migration(stem + (end ? "└─ " : "├─ "), width, reading.migrations().get(i), files);
        }
    }

    private void setUp(String stem, MigrationSettings settings) {
        out.println(
                stem
                        + "│  "
                        + words.get(
                                "cli.scan.set-up",
                                settings.historyTable().value(),
                                settings.transactions().value().id(),
                                settings.configFiles().isEmpty()
                                        ? words.get("cli.scan.no-config")
                                        : String.join(", ", settings.configFiles())));
    }

    private static String directories(MigrationSettings settings) {
        return String.join(
                ", ", settings.directories().stream().map(each -> each.value()).toList());
    }

    private static String shownName(Migration migration) {
        String id = migration.id();
        return id.length() <= WIDEST_NAME ? id : "…" + id.substring(id.length() - WIDEST_NAME + 1);
    }

    private void migration(String stem, int width, Migration migration, SourceTree files) {
        StringBuilder line = new StringBuilder(stem);
        line.append(String.format("%-" + Math.max(1, width) + "s", shownName(migration)));
        line.append("  ").append(words.get("cli.scan.up", half(migration.up())));
        line.append("  ").append(words.get("cli.scan.down", half(migration.down())));
        if (migration.status() != MigrationUnit.Status.ACTIVE) {
            line.append("  ").append(SettingsJson.id(migration.status()));
        }
        int obstacles =
                migration.up().notUnderstood().size() + migration.down().notUnderstood().size();
        if (obstacles > 0) {
            line.append("  ").append(words.get("cli.scan.obstacles", obstacles));
        }
        files.findDocument(migration.file())
                .flatMap(SourceDocument::findMinified)
                .ifPresent(
                        each ->
                                line.append("  ")
                                        .append(
                                                words.get(
                                                        "cli.scan.minified",
                                                        each.number(),
                                                        each.letters())));
        out.println(line);
    }

    private String half(MigrationHalf half) {
        if (!half.present()) {
            return words.get("cli.scan.absent");
        }
        if (half.refusal() != null) {
            return words.get("cli.scan.refuses");
        }
        boolean empty = half.steps().isEmpty() && half.notUnderstood().isEmpty();
        return empty ? words.get("cli.scan.empty") : Integer.toString(half.steps().size());
    }

    private void totals(ScanTotals totals) {
        out.println(
                words.get(
                        "cli.scan.totals",
                        totals.services(),
                        totals.migrations(),
                        totals.withDown(),
                        totals.operations()));
        if (totals.operations() + totals.obstacles() == 0) {
            return;
        }
        // rounded down, as 100 % must mean all of them
        out.println(
                words.get(
                        "cli.scan.share",
                        Math.floor(totals.share() * 1000) / 10,
                        totals.understood(),
                        totals.obstacles()));
    }

    private void timings(Timings timings) {
        out.println(
                words.get(
                        "cli.scan.timings",
                        timings.listing().toMillis(),
                        timings.finding().toMillis(),
                        timings.reading().toMillis(),
                        timings.total().toMillis()));
    }
}
