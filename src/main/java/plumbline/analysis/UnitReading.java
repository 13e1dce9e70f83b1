package plumbline.analysis;

import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.progress.Progress;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// One pass over all units of a folder, on as many threads as there are processors.
final class UnitReading {

    private final SourceTree tree;
    private final FolderMemory memory;
    private final ReadingThreads threads;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private int units;
    private boolean cancelled;

    UnitReading(FolderMemory memory, ReadingThreads threads, Progress progress) {
        this.tree = memory.tree();
        this.memory = memory;
        this.threads = threads;
        this.progress = progress;
    }

    int units() {
        return units;
    }

    int unitsKept() {
        return kept.get();
    }

    boolean wasCancelled() {
        return cancelled;
    }

    /// What one unit gave; `incident` says why it gave nothing.
    private record Outcome(List<Migration> migrations, List<Incident> incidents) {}

    List<SetReading> readAll(List<Discovery.Found> found, List<Incident> incidents) {
        units = found.stream().mapToInt(each -> each.set().units().size()).sum();
        List<List<Future<Outcome>>> running = new ArrayList<>();
        for (Discovery.Found each : found) {
            running.add(
                    each.set().units().stream()
                            .map(unit -> threads.submit(task(each, unit)))
                            .toList());
        }
        List<SetReading> sets = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            sets.add(gather(found.get(i), running.get(i), incidents));
        }
        return sets;
    }

    private Callable<Outcome> task(Discovery.Found found, MigrationUnit unit) {
        return () -> {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            Outcome outcome = read(found, unit);
            progress.report(done.incrementAndGet(), units, unit.file());
            return outcome;
        };
    }

    private Outcome read(Discovery.Found found, MigrationUnit unit) {
        FolderMemory.UnitKey key = FolderMemory.UnitKey.of(found.set(), unit);
        List<Migration> known = memory.units().recall(key, tree);
        if (known != null) {
            kept.incrementAndGet();
            return new Outcome(known, List.of());
        }
        try {
            List<Migration> read =
                    memory.units()
                            .make(
                                    key,
                                    tree,
                                    watched -> found.adapter().read(found.set(), unit, watched));
            return new Outcome(read, List.of());
        } catch (RuntimeException | StackOverflowError failure) {
            return failed(found, unit, failure);
        }
    }

    private Outcome failed(Discovery.Found found, MigrationUnit unit, Throwable failure) {
        String part = found.adapter().framework().title();
        return new Outcome(
                List.of(unreadable(found.set(), unit)),
                List.of(new Incident(part, unit.file(), failure)));
    }

    /// A migration that an adapter failed on is shown all the same, with nothing in it understood.
    private Migration unreadable(MigrationSet set, MigrationUnit unit) {
        SourceDocument document =
                tree.findDocument(unit.file()).orElse(new SourceDocument(unit.file(), ""));
        NotUnderstood all =
                new NotUnderstood(
                        document.span(0, document.text().length()), Obstacle.LIMIT, "", "");
        String name = TreePath.name(unit.file());
        return new Migration(
                name,
                "",
                name,
                unit.file(),
                set.framework(),
                unit.status(),
                null,
                MigrationHalf.of(document.span(0, 0), List.of(), List.of(all)),
                MigrationHalf.ABSENT,
                List.of());
    }

    private SetReading gather(
            Discovery.Found found, List<Future<Outcome>> running, List<Incident> incidents) {
        List<Migration> migrations = new ArrayList<>();
        for (Future<Outcome> each : running) {
            try {
                Outcome outcome = each.get();
                migrations.addAll(outcome.migrations());
                incidents.addAll(outcome.incidents());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                running.forEach(future -> future.cancel(true));
                cancelled = true;
            } catch (CancellationException stopped) {
                cancelled = true;
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof CancellationException)) {
                    throw new IllegalStateException("A reading thread failed", failure);
                }
                cancelled = true;
            }
        }
        return new SetReading(found.set(), found.adapter().order(found.set(), migrations));
    }
}
