package plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class FolderScanLinksTest {

    @TempDir Path outside;
    private Path root;

    @BeforeEach
    void inAFolderOfItsOwn() throws IOException {
        root = Files.createDirectory(outside.resolve("root"));
    }

    @Test
    void whatALinkLeadsToIsListedOnceUnderItsRealName() throws IOException {
        file("real/1.sql");
        link("a-link", "real");
        link("z-link", "real");
        link("latest.sql", "real/1.sql");

        FolderContents contents = scan();

        assertThat(paths(contents)).containsExactly("real/1.sql");
        assertThat(contents.skipped()).isEmpty();
        assertThat(contents.complete()).isTrue();
    }

    @Test
    void aLinkIntoAnIgnoredFolderIsFollowedOnce() throws IOException {
        file("node_modules/shared/migrations/1.sql");
        file("node_modules/shared/2.sql");
        link("db", "node_modules/shared");
        link("db-again", "node_modules/shared");
        link("migrations", "node_modules/shared/migrations");
        link("one.sql", "node_modules/shared/2.sql");

        FolderContents contents = scan();

        assertThat(paths(contents)).containsExactly("db/2.sql", "db/migrations/1.sql");
        assertThat(contents.files())
                .extracting(SourceFile::path)
                .containsExactly(root.resolve("db/2.sql"), root.resolve("db/migrations/1.sql"));
        assertThat(contents.skipped())
                .containsExactly(new Skipped("node_modules", SkipReason.IGNORED));
    }

    @Test
    void aLinkToAnIgnoredFolderItselfAddsNothing() throws IOException {
        file("node_modules/a/b.js");
        link("libraries", "node_modules");

        FolderContents contents = scan();

        assertThat(contents.files()).isEmpty();
        assertThat(contents.skipped())
                .containsExactly(new Skipped("node_modules", SkipReason.IGNORED));
    }

    @Test
    void anIgnoredNameIsIgnoredEvenIfItIsALink() throws IOException {
        Files.createDirectory(outside.resolve("store"));
        Files.createSymbolicLink(root.resolve("node_modules"), outside.resolve("store"));

        assertThat(scan().skipped())
                .containsExactly(new Skipped("node_modules", SkipReason.IGNORED));
    }

    @ParameterizedTest
    @CsvSource({
        "a/b/up,     ..",
        "a/b/self,   .",
        "a/b/root,   ../..",
        "a/b/itself, itself",
        "a/b/round,  ../b/round"
    })
    void aLinkThatLeadsInACircleIsSaid(String link, String target) throws IOException {
        file("a/b/1.sql");
        link(link, target);

        FolderContents contents = scan();

        assertThat(paths(contents)).containsExactly("a/b/1.sql");
        assertThat(contents.skipped()).containsExactly(new Skipped(link, SkipReason.LINK_LOOP));
        assertThat(contents.complete()).isTrue();
    }

    @Test
    void linksThatLeadToEachOtherEnd() throws IOException {
        file("node_modules/x/1.sql");
        file("node_modules/y/2.sql");
        link("node_modules/x/to-y", "../y");
        link("node_modules/y/to-x", "../x");
        link("start", "node_modules/x");
        link("ping", "pong");
        link("pong", "ping");

        FolderContents contents = scan();

        assertThat(paths(contents)).containsExactly("start/1.sql", "start/to-y/2.sql");
        assertThat(contents.skipped())
                .containsExactly(
                        new Skipped("node_modules", SkipReason.IGNORED),
                        new Skipped("ping", SkipReason.LINK_LOOP),
                        new Skipped("pong", SkipReason.LINK_LOOP));
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws IOException {
        Files.createDirectory(outside.resolve("rootless"));
        Files.writeString(outside.resolve("rootless/1.sql"), "");
        link("folder", "../rootless");
        link("file.sql", "../rootless/1.sql");
        link("parent", "..");
        link("absolute", outside.resolve("rootless").toString());

        FolderContents contents = scan();

        assertThat(contents.files()).isEmpty();
        assertThat(contents.skipped())
                .extracting(Skipped::reason)
                .hasSize(4)
                .containsOnly(SkipReason.LEADS_OUTSIDE);
    }

    @Test
    void aLinkThatLeadsNowhereIsGone() throws IOException {
        link("dangling.sql", "none.sql");

        assertThat(scan().skipped()).containsExactly(new Skipped("dangling.sql", SkipReason.GONE));
    }

    @Test
    void aFolderOpenedThroughALinkKeepsTheNameItWasOpenedBy() throws IOException {
        file("real/1.sql");
        file("real/sub/2.sql");
        link("opened", "real");
        link("real/sub/up", "..");
        Path opened = root.resolve("opened");

        FolderContents contents = new FolderScan().scan(opened, Progress.none());

        assertThat(contents.root()).isEqualTo(opened);
        assertThat(paths(contents)).containsExactly("1.sql", "sub/2.sql");
        assertThat(contents.files())
                .first()
                .extracting(SourceFile::path)
                .isEqualTo(opened.resolve("1.sql"));
        assertThat(contents.skipped()).containsExactly(new Skipped("sub/up", SkipReason.LINK_LOOP));
    }

    private FolderContents scan() {
        return new FolderScan().scan(root, Progress.none());
    }

    private static List<String> paths(FolderContents contents) {
        return contents.files().stream().map(SourceFile::relativePath).toList();
    }

    private void file(String relative) throws IOException {
        Path file = root.resolve(relative);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }

    private void link(String relative, String target) throws IOException {
        Files.createSymbolicLink(root.resolve(relative), Path.of(target));
    }
}
