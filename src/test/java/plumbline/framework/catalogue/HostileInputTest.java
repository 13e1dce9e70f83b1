package plumbline.framework.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import plumbline.analysis.FolderReader;
import plumbline.analysis.LeftOut;
import plumbline.framework.Migration;
import plumbline.framework.MigrationUnit;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.samples.BrokenSample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Files that are cut off or altered by chance, and the worst that can lie in a folder.
final class HostileInputTest {

    private static final int SEED = 20_261_121;
    private static final int FILES_PER_PROJECT = 5;
    private static final int ROUNDS_OF_CHANCE = 3;

    /// For all altered files of a project together, on a machine that does other things too.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// What takes longer than this would not have ended in any time that people wait.
    private static final Duration ENDLESS = Duration.ofMinutes(5);

    @TempDir private Path folder;

    private static List<String> healthyProjects() throws IOException {
        return SampleReading.projects().stream().filter(each -> !each.equals("broken")).toList();
    }

    @ParameterizedTest
    @MethodSource("healthyProjects")
    void filesThatAreCutOffAreReadAsFarAsTheyGo(String project) throws IOException {
        Copies copies = Copies.of(project, folder);

        for (int tenth = 1; tenth < 10; tenth++) {
            int share = tenth;
            copies.alter(bytes -> Arrays.copyOf(bytes, bytes.length * share / 10));
            copies.holds(share + "0 % of each file");
        }
    }

    @ParameterizedTest
    @MethodSource("healthyProjects")
    void filesThatChanceAlteredAreReadWhereTheyMakeSense(String project) throws IOException {
        Copies copies = Copies.of(project, folder);

        for (int round = 0; round < ROUNDS_OF_CHANCE; round++) {
            Random chance = new Random(SEED + round);
            copies.alter(bytes -> altered(bytes, chance));
            copies.holds("round " + round);
        }
    }

    private static byte[] altered(byte[] bytes, Random chance) {
        byte[] other = bytes.clone();
        for (int i = 0; i < 1 + bytes.length / 500; i++) {
            other[chance.nextInt(other.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        return other;
    }

    @Test
    void theWorstFolderIsReadToItsEnd() throws IOException {
        BrokenSample sample = BrokenSample.in(folder);
        try {
            long start = System.nanoTime();
            SampleReading reading = SampleReading.of(sample.root());
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            assertThat(reading.reading().incidents()).isEmpty();
            assertThat(namesOf(reading))
                    .containsAll(filesIn(sample.root().resolve("knex-service/migrations")))
                    .containsAll(filesIn(sample.root().resolve("sql-service/sql")));
            assertThat(took).isLessThan(ENDLESS);
        } finally {
            sample.unlock();
        }
    }

    private static List<String> filesIn(Path migrations) throws IOException {
        try (Stream<Path> files = Files.list(migrations)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static Set<String> namesOf(SampleReading reading) {
        return seen(reading).stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> seen(SampleReading reading) {
        return Stream.concat(
                        reading.migrations().stream().map(Migration::file),
                        reading.reading().leftOut().stream().map(LeftOut::file))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A copy of a project whose migrations are altered again and again.
    private record Copies(Path root, FolderReader reader, Map<String, byte[]> originals) {

        static Copies of(String project, Path parent) throws IOException {
            Path from = Path.of("sample-projects").resolve(project);
            Path root = parent.resolve(project);
            try (Stream<Path> entries = Files.walk(from)) {
                for (Path entry : entries.toList()) {
                    Files.copy(entry, root.resolve(from.relativize(entry).toString()));
                }
            }
            FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
            Map<String, byte[]> originals = new HashMap<>();
            for (String file : chosen(SampleReading.of(root, reader))) {
                originals.put(file, Files.readAllBytes(root.resolve(file)));
            }
            return new Copies(root, reader, originals);
        }

        /// Not a list of changelogs: cut off, it lists less, for its own tool too.
        private static List<String> chosen(SampleReading reading) {
            List<String> files =
                    reading.sets().stream()
                            .flatMap(set -> set.set().units().stream())
                            .map(MigrationUnit::file)
                            .filter(file -> !file.contains("-master."))
                            .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(files, new Random(SEED));
            return List.copyOf(files.subList(0, Math.min(FILES_PER_PROJECT, files.size())));
        }

        void alter(UnaryOperator<byte[]> how) throws IOException {
            for (var original : originals.entrySet()) {
                Files.write(root.resolve(original.getKey()), how.apply(original.getValue()));
            }
        }

        void holds(String what) {
            SampleReading reading = SampleReading.of(root, reader);

            assertThat(reading.reading().incidents()).as(what).isEmpty();
            assertThat(seen(reading)).as(what).containsAll(originals.keySet());
            assertThat(reading.reading().timings().total()).as(what).isLessThan(PATIENCE);
        }
    }
}
