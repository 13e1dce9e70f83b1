package plumbline.analysis;

import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.progress.Progress;
import plumbline.source.FolderContents;
import plumbline.source.FolderScan;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;
import plumbline.source.git.GitHistories;
import plumbline.source.git.GitIgnore;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Reads all migrations of a folder: lists its files, lets every adapter find its own, reads them.
///
/// Reading the same folder again reads only what changed since.
public final class FolderReader {

    private final List<FrameworkAdapter> adapters;
    private final FolderScan scan = new FolderScan(new GitIgnore());
    private final Map<Path, Memory> memories = new ConcurrentHashMap<>();

    private record Memory(SourceTree tree, UnitMemory units) {}

    /// Where two adapters find the same file, it belongs to the one that stands first.
    public FolderReader(List<FrameworkAdapter> adapters) {
        this.adapters = List.copyOf(adapters);
    }

    /// Throws a [plumbline.problem.ProblemException] when the folder itself cannot be listed.
    public FolderReading read(Path root, Progress progress) {
        FolderContents contents = scan.scan(root, progress);
        Memory before = memories.get(root);
        SourceTree tree =
                before == null
                        ? new SourceTree(contents, new SourceReader())
                        : before.tree().rescanned(contents);
        UnitMemory units = before == null ? new UnitMemory() : before.units().next();
        List<Incident> incidents = new ArrayList<>();

        long start = System.nanoTime();
        List<Found> found = find(tree, incidents);
        long afterFinding = System.nanoTime();
        UnitReading reading = new UnitReading(tree, units, progress);
        List<SetReading> sets = reading.readAll(found, incidents);
        List<ServiceReading> services = Services.of(root, sets, tree);
        long end = System.nanoTime();

        memories.put(root, new Memory(tree, units));
        return new FolderReading(
                root,
                services,
                leftOut(contents, found),
                incidents,
                List.of(),
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
            service.migrations().map(Migration::file).forEach(files::add);
        }
        return new FolderReading(
                root,
                reading.services(),
                reading.leftOut(),
                reading.incidents(),
                new GitHistories().read(root, files, progress),
                reading.timings(),
                reading.complete());
    }

    /// A set and the adapter that found it.
    record Found(FrameworkAdapter adapter, MigrationSet set) {}

    private List<Found> find(SourceTree tree, List<Incident> incidents) {
        List<Found> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (FrameworkAdapter adapter : adapters) {
            List<MigrationSet> others = found.stream().map(Found::set).toList();
            for (MigrationSet set : findOwn(adapter, tree, others, incidents)) {
                MigrationSet rest = Services.without(set, taken);
                if (!rest.units().isEmpty()) {
                    rest.units().stream().map(MigrationUnit::file).forEach(taken::add);
                    found.add(new Found(adapter, rest));
                }
            }
        }
        return found;
    }

    private static List<MigrationSet> findOwn(
            FrameworkAdapter adapter,
            SourceTree tree,
            List<MigrationSet> others,
            List<Incident> incidents) {
        try {
            return adapter.discover(tree, others);
        } catch (RuntimeException | StackOverflowError failure) {
            incidents.add(new Incident(adapter.framework().title(), "", failure));
            return List.of();
        }
    }

    private static List<LeftOut> leftOut(FolderContents contents, List<Found> found) {
        List<LeftOut> all = new ArrayList<>();
        contents.skipped()
                .forEach(each -> all.add(new LeftOut.Unread(each.relativePath(), each.reason())));
        Set<String> told = new HashSet<>();
        for (Found each : found) {
            for (MigrationSet.NotAMigration stranger : each.set().strangers()) {
                if (told.add(stranger.file())) {
                    all.add(new LeftOut.NoMigration(stranger.file(), stranger.reason()));
                }
            }
        }
        return all;
    }
}
