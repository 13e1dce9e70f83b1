package plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.progress.Progress;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;

class FolderScanTest {

    @TempDir Path root;

    @Test
    void anEmptyFolderGivesNoFiles() {
        FolderContents contents = scan();

        assertThat(contents.root()).isEqualTo(root);
        assertThat(contents.files()).isEmpty();
        assertThat(contents.skipped()).isEmpty();
        assertThat(contents.complete()).isTrue();
        assertThat(contents.took()).isPositive();
        assertThat(contents.bytes()).isZero();
    }

    @Test
    void filesAreSortedByTheirPathFromTheFolder() throws IOException {
        file("b/2.sql");
        file("b/10.sql");
        file("a.sql");
        file("b.sql");
        file("b/Ü 表.sql");

        assertThat(paths(scan()))
                .containsExactly("a.sql", "b.sql", "b/10.sql", "b/2.sql", "b/Ü 表.sql");
    }

    @Test
    void aFileHasItsSizeItsTimeAndAPathThatOpens() throws IOException {
        Instant when = Instant.parse("2026-01-02T03:04:05Z");
        Path file = Files.writeString(file("a/b.sql"), "SELECT 1;");
        Files.setLastModifiedTime(file, FileTime.from(when));
        file("empty.sql");

        FolderContents contents = scan();

        assertThat(contents.files()).first().isEqualTo(new SourceFile(file, "a/b.sql", 9, when));
        assertThat(contents.bytes()).isEqualTo(9);
    }

    @Test
    void anIgnoredFolderIsOneEntryAndNotWalked() throws IOException {
        file("service/package.json");
        file("service/node_modules/a/b/c.js");
        file("service/dist/migrations/1.js");
        file("other/dist/migrations/1.js");
        file(".git/HEAD");

        FolderContents contents = scan();

        assertThat(paths(contents))
                .containsExactly("other/dist/migrations/1.js", "service/package.json");
        assertThat(contents.skipped())
                .containsExactly(
                        new Skipped(".git", SkipReason.IGNORED),
                        new Skipped("service/dist", SkipReason.IGNORED),
                        new Skipped("service/node_modules", SkipReason.IGNORED));
        assertThat(contents.complete()).isTrue();
    }

    @Test
    void aFileWithTheNameOfAnIgnoredFolderIsAFile() throws IOException {
        file(".git");
        file("pom.xml");
        file("target");

        assertThat(paths(scan())).containsExactly(".git", "pom.xml", "target");
    }

    @Test
    void anIgnoredFolderThatIsOpenedItselfIsRead() throws IOException {
        file("node_modules/a.js");

        assertThat(paths(new FolderScan().scan(root.resolve("node_modules"), Progress.none())))
                .containsExactly("a.js");
    }

    @Test
    void specialFilesAreNotOpened() throws Exception {
        SpecialFiles.pipe(root.resolve("pipe.sql"));
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(root.resolve("socket")));

            FolderContents contents = scan();

            assertThat(contents.files()).isEmpty();
            assertThat(contents.skipped())
                    .containsExactly(
                            new Skipped("pipe.sql", SkipReason.SPECIAL_FILE),
                            new Skipped("socket", SkipReason.SPECIAL_FILE));
        }
    }

    @Test
    void whatMayNotBeReadIsSaidAndTheRestGoesOn() throws IOException {
        assumeTrue(root.getFileSystem().supportedFileAttributeViews().contains("posix"));
        file("a.sql");
        Path secretFile = file("secret.sql");
        file("secret/b.sql");
        Path secretFolder = root.resolve("secret");
        forbid(secretFile);
        forbid(secretFolder);
        try {
            assumeFalse(Files.isReadable(secretFile), "root may read everything");

            FolderContents contents = scan();

            assertThat(paths(contents)).containsExactly("a.sql");
            assertThat(contents.skipped())
                    .containsExactly(
                            new Skipped("secret", SkipReason.NOT_READABLE),
                            new Skipped("secret.sql", SkipReason.NOT_READABLE));
            assertThat(contents.complete()).isTrue();
            assertNotReadable(secretFolder);
        } finally {
            Files.setPosixFilePermissions(
                    secretFolder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() {
        assertNotReadable(root.resolve("none"));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        assertNotReadable(file("a.sql"));
    }

    @Test
    void nothingIsWrittenIntoTheFolder() throws IOException {
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        file("a/b.sql");
        Files.setLastModifiedTime(root.resolve("a"), longAgo);
        Files.setLastModifiedTime(root, longAgo);

        scan();

        assertThat(Files.getLastModifiedTime(root)).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(root.resolve("a"))).isEqualTo(longAgo);
    }

    private static void assertNotReadable(Path folder) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new FolderScan().scan(folder, Progress.none()))
                .satisfies(
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(ProblemKind.FOLDER_NOT_READABLE);
                            assertThat(problem.arguments()).containsExactly(folder);
                            assertThat(problem).hasCauseInstanceOf(IOException.class);
                        });
    }

    private static void forbid(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    }

    private FolderContents scan() {
        return new FolderScan().scan(root, Progress.none());
    }

    private static List<String> paths(FolderContents contents) {
        return contents.files().stream().map(SourceFile::relativePath).toList();
    }

    private Path file(String relative) throws IOException {
        Path file = root.resolve(relative);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }

    @Test
    void aFolderThatSomebodyLeavesOutIsNotWalked() throws IOException {
        file("db/a.sql");
        file("old/db/b.sql");

        FolderContents contents =
                new FolderScan().without(Set.of("old")).scan(root, Progress.none());

        assertThat(paths(contents)).containsExactly("db/a.sql");
        assertThat(contents.skipped()).containsExactly(new Skipped("old", SkipReason.LEFT_OUT));
    }
}
