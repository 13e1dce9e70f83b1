package plumbline.gui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

final class SamplesTest {

    @TempDir Path home;
    private Path copies;
    private Samples samples;

    @BeforeEach
    void setUp() {
        copies = home.resolve("data/samples");
        samples = new Samples(home.resolve("originals"), copies);
    }

    @Test
    void withoutSamplesThereAreNone() {
        assertThat(samples.all()).isEmpty();
        assertThat(samples.copyAll()).isEmpty();
        assertThat(copies).doesNotExist();
    }

    @Test
    void samplesAreTheFoldersByName() throws IOException {
        original("tickets/a.ts", "");
        original("orders/a.ts", "");
        original("README.md", "not a sample");

        assertThat(samples.all())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("orders", "tickets");
    }

    @Test
    void aFolderForTestsIsNotASample() throws IOException {
        original("orders/a.ts", "");
        original("broken/.for-tests-only", "");
        original("broken/a.ts", "");

        assertThat(samples.copyAll()).containsExactly(copies.resolve("orders"));
        assertThat(copies).isDirectoryNotContaining("glob:**broken");
    }

    @Test
    void aSampleIsCopiedWithAllThatLiesInIt() throws IOException {
        original("orders/src/migrations/001.ts", "up");
        original("orders/.env.example", "A=1");
        Files.createDirectories(home.resolve("originals/orders/empty"));

        assertThat(samples.copyAll()).containsExactly(copies.resolve("orders"));
        assertThat(copies.resolve("orders/src/migrations/001.ts")).hasContent("up");
        assertThat(copies.resolve("orders/.env.example")).hasContent("A=1");
        assertThat(copies.resolve("orders/empty")).isEmptyDirectory();
        assertThat(copies).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aCopyIsThePersonsOwnAndIsLeftAlone() throws IOException {
        original("orders/a.ts", "original");
        samples.copyAll();
        Files.writeString(copies.resolve("orders/a.ts"), "edited");

        assertThat(samples.copyAll()).containsExactly(copies.resolve("orders"));
        assertThat(copies.resolve("orders/a.ts")).hasContent("edited");
        assertThat(home.resolve("originals/orders/a.ts")).hasContent("original");
    }

    @Test
    void aCopyThatBrokeOffIsMadeAnew() throws IOException {
        original("orders/a.ts", "the whole text");
        write(copies.resolve("orders.tmp/a.ts"), "the who");
        write(copies.resolve("orders.tmp/old/gone.ts"), "no longer in the sample");

        samples.copyAll();

        assertThat(copies.resolve("orders/a.ts")).hasContent("the whole text");
        assertThat(copies.resolve("orders/old")).doesNotExist();
        assertThat(copies.resolve("orders.tmp")).doesNotExist();
    }

    @Test
    void aLinkInABrokenCopyIsRemovedAndNotFollowed() throws IOException {
        original("orders/a.ts", "a");
        write(home.resolve("precious/work.ts"), "mine");
        Files.createDirectories(copies.resolve("orders.tmp"));
        Files.createSymbolicLink(copies.resolve("orders.tmp/link"), home.resolve("precious"));

        samples.copyAll();

        assertThat(home.resolve("precious/work.ts")).hasContent("mine");
    }

    @Test
    void whereNothingCanBeWrittenTheSampleIsNamed() throws IOException {
        original("orders/a.ts", "a");
        write(home.resolve("data"), "a file where the folder should be");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(samples::copyAll)
                .satisfies(
                        problem ->
                                assertThat(problem.kind()).isEqualTo(ProblemKind.SAMPLE_NOT_COPIED))
                .satisfies(
                        problem ->
                                assertThat(problem.arguments())
                                        .containsExactly(Path.of("orders"), copies));
    }

    @Test
    void afterAFailureHalfWayTheNextTimeCompletesIt() throws IOException {
        original("orders/a.ts", "a");
        original("tickets/b.ts", "b");
        Path broken = home.resolve("originals/tickets/link");
        Files.createSymbolicLink(broken, home.resolve("nowhere"));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(samples::copyAll);
        assertThat(copies.resolve("orders/a.ts")).hasContent("a");
        assertThat(copies.resolve("tickets")).doesNotExist();

        Files.delete(broken);

        assertThat(samples.copyAll()).hasSize(2);
        assertThat(copies.resolve("tickets/b.ts")).hasContent("b");
        assertThat(copies).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void twoAtTheSameTimeDoNotSpoilEachOther() throws Exception {
        for (int i = 0; i < 200; i++) {
            original("orders/" + i + ".ts", "text");
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Path>>> all =
                    IntStream.range(0, 4).mapToObj(i -> threads.submit(samples::copyAll)).toList();
            for (Future<List<Path>> one : all) {
                assertThat(one.get()).containsExactly(copies.resolve("orders"));
            }
        }
        assertThat(copies.resolve("orders")).isDirectoryContaining("glob:**/199.ts");
    }

    private void original(String relative, String text) throws IOException {
        write(home.resolve("originals").resolve(relative), text);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
