package plumbline.bench;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.analysis.schema.Blame;
import plumbline.analysis.schema.SchemaHistory;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;
import plumbline.schema.ddl.Script;
import plumbline.schema.roundtrip.RoundTrip;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// How long the schemas of a folder take: reading, replaying, round trips, blame, and DDL.
///
/// `java … plumbline.bench.ReplayBench FOLDER [ROUNDS]`
public final class ReplayBench {

    private ReplayBench() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        FolderReading reading =
                timed(
                        "reading",
                        () ->
                                new FolderReader(Frameworks.all(new GrammarSqlReader()))
                                        .read(folder, Progress.none()));
        for (int round = 0; round < rounds; round++) {
            measure(reading);
        }
    }

    private static void measure(FolderReading reading) {
        List<SetReading> sets =
                reading.services().stream()
                        .map(ServiceReading::sets)
                        .flatMap(List::stream)
                        .toList();
        long before = used();
        List<SchemaHistory> histories =
                timed("replay", () -> sets.stream().map(SchemaHistory::of).toList());
        System.out.printf("  kept %d MB%n", (used() - before) >> 20);
        int migrations = histories.stream().mapToInt(each -> each.moments().size()).sum();
        int objects = histories.stream().mapToInt(each -> each.end().objects().size()).sum();
        System.out.printf("  %d migrations, %d objects at the end%n", migrations, objects);
        timed("round trips", () -> histories.stream().map(ReplayBench::roundTrips).toList());
        timed("blame", () -> histories.stream().map(Blame::of).toList());
        timed("ddl", () -> histories.stream().map(each -> Script.of(each.end())).toList());
    }

    private static List<RoundTrip> roundTrips(SchemaHistory history) {
        return history.roundTrips(history.moments().size());
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf(
                "%-12s %6d ms%n", what, Duration.ofNanos(System.nanoTime() - start).toMillis());
        return result;
    }
}
