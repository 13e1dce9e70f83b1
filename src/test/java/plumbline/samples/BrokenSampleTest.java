package plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import plumbline.progress.Progress;
import plumbline.source.FolderContents;
import plumbline.source.FolderScan;
import plumbline.source.SkipReason;
import plumbline.source.Skipped;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

final class BrokenSampleTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static BrokenSample sample;

    @BeforeAll
    static void make() throws IOException {
        sample = BrokenSample.in(folder);
    }

    @AfterAll
    static void unlock() throws IOException {
        sample.unlock();
    }

    @Test
    void everyFileOfTheOriginalIsCopiedByteByByte() throws IOException {
        try (Stream<Path> originals = Files.walk(BrokenSample.ORIGINAL)) {
            assertThat(originals.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(80)
                    .allSatisfy(
                            original ->
                                    assertThat(copyOf(original)).hasSameBinaryContentAs(original));
        }
    }

    @Test
    void largeFilesAreAsLargeAsTheySay() throws IOException {
        assertThat(Files.size(sample.generated())).isGreaterThan(BrokenSample.GENERATED_BYTES);
        assertThat(Files.readString(sample.chain()).split("\\.drop", -1))
                .hasSize(BrokenSample.CHAINED_CALLS + 1);
        try (Stream<String> lines = Files.lines(sample.manyLines())) {
            assertThat(lines).hasSize(BrokenSample.MANY_LINES);
        }
    }

    @Test
    void gitKeepsTheEncodingsAsTheyAre() throws IOException {
        Path migrations = sample.root().resolve("knex-service/migrations");

        assertThat(Files.readAllBytes(migrations.resolve("004_utf16.js")))
                .startsWith(0xFF, 0xFE)
                .containsSequence('\r', 0, '\n', 0);
        assertThat(Files.readString(migrations.resolve("005_windows_1252.js"), windows1252()))
                .contains("Gäste", "€");
        assertThat(Files.readAllBytes(migrations.resolve("007_nul_bytes.js"))).endsWith(0, 0, 0);
        assertThat(Files.readAllBytes(migrations.resolve("008_byte_order_mark.js")))
                .startsWith(0xEF, 0xBB, 0xBF);
        assertThat(Files.readString(migrations.resolve("017_line_ends.js")))
                .contains("\r\n", "{\r ");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aScanListsItAndSaysWhatItLeftOut() {
        FolderContents contents = new FolderScan().scan(sample.root(), Progress.none());

        assertThat(contents.complete()).isTrue();
        assertThat(contents.files()).hasSizeGreaterThan(80);
        assertThat(contents.skipped())
                .extracting(Skipped::reason)
                .contains(SkipReason.LINK_LOOP, SkipReason.LEADS_OUTSIDE, SkipReason.GONE);
    }

    @Test
    void aFolderNobodyMayReadIsLeftOut() {
        assumeThat(Files.isReadable(sample.locked())).isFalse();

        assertThat(new FolderScan().scan(sample.root(), Progress.none()).skipped())
                .anyMatch(skipped -> skipped.reason() == SkipReason.NOT_READABLE);
    }

    private Path copyOf(Path original) {
        return sample.root().resolve(BrokenSample.ORIGINAL.relativize(original).toString());
    }

    private static Charset windows1252() {
        return Charset.forName("windows-1252");
    }
}
