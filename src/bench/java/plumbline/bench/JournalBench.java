package plumbline.bench;

import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.decision.Cell;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.journal.FileJournal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Times the journal of an audit: decisions taken one by one, each forced to the disk, and the
/// opening of a long one.
///
/// Makes audits in a folder and leaves them there: `java -cp target/classes:LIBRARIES
/// src/bench/java/plumbline/bench/JournalBench.java FOLDER [CHANGES] [RUNS]`. With one of those
/// audits, `….plumb`, it is only opened: what that takes in a process that did nothing before.
public final class JournalBench {

    private static final int SERVICES = 11;
    private static final int CHECKS = 150;

    private JournalBench() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].endsWith(".plumb")) {
            open(Path.of(arguments[0]));
            return;
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int changes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        Path home = Files.createTempDirectory(folder, "bench");
        Path audit = home.resolve("long.plumb");
        create(audit).close();
        fill(audit, changes);
        for (int run = 0; run < runs; run++) {
            open(audit);
        }
        decideAll(home.resolve("decided.plumb"));
    }

    private static Audit create(Path path) {
        return AuditFolder.create(path, new AuditFile("bench", List.of(), "", new TreeMap<>(), ""));
    }

    /// Writes all at once, or making it would take longer than measuring.
    private static void fill(Path audit, int count) throws IOException {
        Review review = new Review();
        Author author = Author.of("bench");
        List<Action> actions = new ArrayList<>();
        int changes = 0;
        for (int i = 0; changes < count; i++) {
            int cell = i % (SERVICES * CHECKS);
            Status status = i / (SERVICES * CHECKS) % 2 == 0 ? Status.PASS : Status.FAIL;
            String reason = status == Status.FAIL ? "because of line " + i : "";
            Decide decide = Decide.one(cell(cell), status, reason);
            Action action = author.act(review, decide).orElseThrow();
            review.add(action);
            actions.add(action);
            changes += action.changes().size();
        }
        Path file = audit.resolve("journal.jsonl");
        try (FileJournal journal = FileJournal.open(file, true)) {
            journal.add(actions);
        }
        System.out.printf(
                "%d changes in %d actions, %d bytes: %s%n",
                changes, actions.size(), Files.size(file), audit);
    }

    private static Cell cell(int number) {
        return new Cell("service-" + number % SERVICES, "check-" + number / SERVICES);
    }

    private static void open(Path path) {
        long start = System.nanoTime();
        try (Audit audit = AuditFolder.open(path)) {
            long decided = audit.review().decisions().count();
            System.out.printf(
                    "opened                 %6.0f ms, %d actions, %d decisions stand%n",
                    milliseconds(System.nanoTime() - start),
                    audit.review().actions().size(),
                    decided);
        }
    }

    private static void decideAll(Path path) {
        double[] times = new double[SERVICES * CHECKS];
        try (Audit audit = create(path)) {
            Author author = Author.of("bench");
            for (int i = 0; i < times.length; i++) {
                Decide decide = Decide.one(cell(i), Status.PASS, "seen");
                long start = System.nanoTime();
                audit.perform(author, decide);
                times[i] = milliseconds(System.nanoTime() - start);
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "decided one by one     median %.2f ms, 99 %% %.2f ms, longest %.2f ms%n",
                times[times.length / 2], times[times.length * 99 / 100], times[times.length - 1]);
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / 1e6;
    }
}
