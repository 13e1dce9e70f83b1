package plumbline.analysis;

import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.progress.Progress;
import plumbline.source.FolderContents;
import plumbline.source.FolderScan;
import plumbline.source.SourceReader;
import plumbline.source.SourceSpan;
import plumbline.source.git.GitHistories;
import plumbline.source.git.GitIgnore;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Reads all migrations of a folder: lists its files, lets every adapter find its own, reads them.
///
/// Reading the same folder again reads only what changed since.
public final class FolderReader {

    private final List<FrameworkAdapter> adapters;
    private final FolderScan scan;
    private final Predicate<Path> forced;
    private final Map<Path, FolderMemory> memories = new ConcurrentHashMap<>();

    /// Where two adapters find the same file, it belongs to the one that stands first.
    public FolderReader(List<FrameworkAdapter> adapters) {
        this(adapters, new FolderScan(new GitIgnore()), _ -> false);
    }

    private FolderReader(List<FrameworkAdapter> adapters, FolderScan scan, Predicate<Path> forced) {
        this.adapters = List.copyOf(adapters);
        this.scan = scan;
        this.forced = forced;
    }

    /// One that leaves these folders out, counted from the folder that is read, and reads these
    /// files all the same.
    public FolderReader within(Set<String> leftOut, Predicate<Path> files) {
        return new FolderReader(adapters, scan.without(leftOut), files);
    }

    /// Those that it reads with, the one whose files come first at the head.
    public List<FrameworkAdapter> adapters() {
        return adapters;
    }

    /// Throws a [plumbline.problem.ProblemException] when the folder itself cannot be listed.
    public FolderReading read(Path root, Progress progress) {
        FolderContents contents = scan.scan(root, progress);
        FolderMemory before = memories.get(root);
        FolderMemory memory =
                before == null ? FolderMemory.of(contents, files()) : before.next(contents);
        try (ReadingThreads threads = new ReadingThreads()) {
            FolderReading reading = read(contents, memory, threads, progress);
            memories.put(root, memory);
            return reading;
        }
    }

    private SourceReader files() {
        return new SourceReader().forcing(forced);
    }

    private FolderReading read(
            FolderContents contents,
            FolderMemory memory,
            ReadingThreads threads,
            Progress progress) {
        List<Incident> incidents = Collections.synchronizedList(new ArrayList<>());
        long start = System.nanoTime();
        Discovery discovery = new Discovery(adapters, memory, incidents);
        List<Discovery.Found> found = discovery.all(threads);
        long afterFinding = System.nanoTime();
        UnitReading reading = new UnitReading(memory, threads, progress);
        List<SetReading> sets = reading.readAll(found, incidents);
        List<ServiceReading> services =
                new Services(contents.root(), memory, incidents).of(sets, threads);
        long end = System.nanoTime();
        return new FolderReading(
                contents.root(),
                services,
                leftOut(contents, discovery.strangers()),
                incidents,
                List.of(),
                memory.tree(),
                new Timings(
                        contents.took(),
                        Duration.ofNanos(afterFinding - start),
                        Duration.ofNanos(end - afterFinding),
                        reading.units(),
                        reading.unitsKept()),
                contents.complete() && !reading.wasCancelled());
    }

    /// The same, with what git knows of the files of the migrations.
    public FolderReading readWithHistory(Path root, Progress progress) {
        FolderReading reading = read(root, progress);
        Set<String> files = new TreeSet<>();
        for (ServiceReading service : reading.services()) {
            service.migrations().forEach(migration -> addFiles(migration, files));
        }
        return new FolderReading(
                root,
                reading.services(),
                reading.leftOut(),
                reading.incidents(),
                new GitHistories().read(root, files, progress),
                reading.sources(),
                reading.timings(),
                reading.complete());
    }

    /// The way down may stand in a file of its own.
    private static void addFiles(Migration migration, Set<String> files) {
        files.add(migration.file());
        SourceSpan down = migration.down().span();
        if (down != null) {
            files.add(down.file());
        }
    }

    private static List<LeftOut> leftOut(FolderContents contents, List<NotAMigration> strangers) {
        List<LeftOut> all = new ArrayList<>();
        contents.skipped()
                .forEach(each -> all.add(new LeftOut.Unread(each.relativePath(), each.reason())));
        strangers.forEach(each -> all.add(new LeftOut.NoMigration(each.file(), each.reason())));
        return all;
    }
}
