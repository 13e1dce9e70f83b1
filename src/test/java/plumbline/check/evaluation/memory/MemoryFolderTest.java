package plumbline.check.evaluation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.profile.Profile;
import plumbline.check.evaluation.FileRemarks;
import plumbline.check.evaluation.LintMemory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is kept survives nobody's meddling, and its place is the person's own.
final class MemoryFolderTest {

    @TempDir Path home;
    private Path cache;
    private Path file;
    private FileRemarks found;

    @BeforeEach
    void aFile() throws IOException {
        cache = home.resolve("cache/lint");
        file = Files.writeString(home.resolve("a.sql"), "SELECT 1;\n");
        String name = file.toString().replace('\\', '/');
        found = new FileRemarks(name, List.of(), 3, Optional.empty(), true, List.of());
    }

    private LintMemory memory() {
        Shards shards = new Shards(new MemoryFolder(cache), 20_000);
        return new KeptRemarks(shards, Circumstances.of(new byte[] {1}, Profile.USUAL));
    }

    private Optional<FileRemarks> keepAndFind() {
        LintMemory memory = memory();
        memory.find(file);
        memory.add(file, found);
        memory.save();
        return memory().find(file);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.list(cache)) {
            return all.toList();
        }
    }

    /// What may happen to a file.
    enum Harm {
        CUT,
        EMPTY,
        FOREIGN,
        CHANGED,
        HUGE,
        FOLDER;

        void doTo(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            switch (this) {
                case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
                case EMPTY -> Files.write(file, new byte[0]);
                case FOREIGN -> Files.writeString(file, "no such thing as findings".repeat(9));
                case CHANGED -> {
                    bytes[bytes.length - 9] ^= 1;
                    Files.write(file, bytes);
                }
                case HUGE -> Files.write(file, new byte[Shard.MOST_BYTES + 1]);
                case FOLDER -> {
                    Files.delete(file);
                    Files.createDirectory(file);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Harm.class)
    void whatIsBrokenIsNotKnown(Harm harm) throws IOException {
        assertThat(keepAndFind()).contains(found);
        harm.doTo(kept().getFirst());

        assertThat(memory().find(file)).isEmpty();
        assertThat(keepAndFind().isPresent()).isEqualTo(harm != Harm.FOLDER);
    }

    @Test
    void aPlaceThatIsNoFolderIsLeftAlone() throws IOException {
        Files.createDirectories(cache.getParent());
        Files.writeString(cache, "mine");

        assertThat(keepAndFind()).isEmpty();
        assertThat(cache).hasContent("mine");
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void theFolderIsTheOwnersAlone() throws IOException {
        assertThat(keepAndFind()).contains(found);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept().getFirst())))
                .isEqualTo("rw-------");
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwx----w-"})
    void aFolderThatOthersWriteIntoIsNotBelieved(String permissions) throws IOException {
        assertThat(keepAndFind()).contains(found);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString(permissions));

        assertThat(keepAndFind()).isEmpty();
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void aFolderThatCannotBeWrittenIsStillRead() throws IOException {
        assertThat(keepAndFind()).contains(found);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("r-x------"));

        assertThat(keepAndFind()).contains(found);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void whatWasLeftHalfWrittenIsRemovedLater() throws IOException {
        Files.createDirectories(cache);
        Path old = Files.createFile(cache.resolve("7.123.tmp"));
        Path young = Files.createFile(cache.resolve("7.456.tmp"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        keepAndFind();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }
}
