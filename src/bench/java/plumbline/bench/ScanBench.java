package plumbline.bench;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.framework.MigrationUnit;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Times the reading of a folder: the first one of a process, further ones from nothing, and one
/// after a migration was changed.
///
/// Works on the folder itself and leaves it as it was: `java -cp target/classes:LIBRARIES
/// src/bench/java/plumbline/bench/ScanBench.java FOLDER [RUNS]`
public final class ScanBench {

    private ScanBench() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        FolderReader first = reader();
        tell("first of the process", first.read(root, Progress.none()));
        for (int run = 0; run < runs; run++) {
            tell("from nothing", reader().read(root, Progress.none()));
        }
        FolderReading again = first.read(root, Progress.none());
        tell("nothing changed", again);
        List<MigrationUnit> units = units(again);
        for (int run = 0; run < runs && !units.isEmpty(); run++) {
            rescan(first, root, units.get((run * 7 + units.size() / 2) % units.size()));
        }
        memory();
    }

    private static FolderReader reader() {
        return new FolderReader(Frameworks.all(new GrammarSqlReader()));
    }

    private static List<MigrationUnit> units(FolderReading reading) {
        return reading.services().stream()
                .flatMap(service -> service.sets().stream())
                .flatMap(set -> set.set().units().stream())
                .filter(unit -> Files.isRegularFile(reading.root().resolve(unit.file())))
                .toList();
    }

    private static void rescan(FolderReader reader, Path root, MigrationUnit unit)
            throws IOException {
        Path file = root.resolve(unit.file());
        byte[] before = Files.readAllBytes(file);
        FileTime modified = Files.getLastModifiedTime(file);
        try {
            byte[] longer = Arrays.copyOf(before, before.length + 1);
            longer[before.length] = '\n';
            Files.write(file, longer);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            tell("one file changed", reader.read(root, Progress.none()));
        } finally {
            Files.write(file, before);
            Files.setLastModifiedTime(file, modified);
        }
    }

    private static void tell(String what, FolderReading reading) {
        long steps =
                reading.services().stream()
                        .flatMap(service -> service.migrations())
                        .mapToLong(one -> one.up().steps().size() + one.down().steps().size())
                        .sum();
        var timings = reading.timings();
        System.out.printf(
                "%-22s %6d ms (list %d, find %d, read %d), %d units, %d kept, %d operations%n",
                what,
                millis(timings.total()),
                millis(timings.listing()),
                millis(timings.finding()),
                millis(timings.reading()),
                timings.units(),
                timings.unitsKept(),
                steps);
    }

    private static long millis(Duration duration) {
        return duration.toMillis();
    }

    /// The most memory that the process ever had, where the system tells.
    private static void memory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .forEach(System.out::println);
        }
    }
}
