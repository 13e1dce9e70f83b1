package plumbline.review.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

final class AttachmentsTest {

    private static final int MOST = 1_000_000;
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir Path home;

    private Path folder;
    private Attachments attachments;

    @BeforeEach
    void open() {
        folder = home.resolve("evidence");
        attachments = new Attachments(folder, MOST);
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(each -> folder.relativize(each).toString().replace('\\', '/'))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "screenshot.png, .png",
        "Log.TXT, .txt",
        "archive.tar.gz, .gz",
        "../../etc/passwd, ''",
        "..\\..\\run.exe, .exe",
        "noending, ''",
        "a.much-too-long, ''",
        "a.verylongending, ''",
        "a.p/ng, ''",
        "a.pñg, ''",
        "a., ''",
        "'', ''"
    })
    void aFileIsKeptUnderItsContentAndAHarmlessEnding(String name, String ending)
            throws IOException {
        assertThat(attachments.keep(name, content("abc"))).isEqualTo(ABC);

        assertThat(files()).containsExactly("ba/" + ABC + ending);
        assertThat(attachments.find(ABC))
                .hasValueSatisfying(each -> assertThat(each).hasContent("abc"));
    }

    @Test
    void theSameContentTwiceIsOneFile() throws IOException {
        attachments.keep("a.png", content("abc"));
        attachments.keep("b.txt", content("abc"));

        assertThat(files()).containsExactly("ba/" + ABC + ".png");
    }

    @Test
    void whatIsTooLargeIsToldAndNotKept() throws IOException {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> attachments.keep("zero", new Endless()))
                .satisfies(
                        each -> {
                            assertThat(each.kind()).isEqualTo(ProblemKind.ATTACHMENT_TOO_LARGE);
                            assertThat(each.arguments()).containsExactly("zero", 1L);
                        });
        assertThat(files()).isEmpty();

        attachments.keep("most", new ByteArrayInputStream(new byte[MOST]));
        assertThat(files()).hasSize(1);
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }
    }

    @Test
    void whatCannotBeReadIsToldAndNotKept() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> attachments.keep("a.png", broken))
                .extracting(ProblemException::kind)
                .isEqualTo(ProblemKind.ATTACHMENT_NOT_KEPT);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsGoneOrAlteredIsFound() throws IOException {
        String kept = attachments.keep("a", content("kept"));
        String altered = attachments.keep("b", content("altered"));
        String gone = attachments.keep("c", content("gone"));
        Files.writeString(attachments.find(altered).orElseThrow(), "other");
        Files.delete(attachments.find(gone).orElseThrow());

        assertThat(attachments.damaged(List.of(kept, altered, gone)))
                .containsExactly(
                        new DamagedAttachment(altered, false), new DamagedAttachment(gone, true));
    }

    @Test
    void whatWasAlteredIsWholeAgainWhenItIsAttachedAgain() throws IOException {
        String kept = attachments.keep("a.png", content("abc"));
        Files.writeString(attachments.find(kept).orElseThrow(), "other");

        attachments.keep("b.txt", content("abc"));

        assertThat(attachments.damaged(List.of(kept))).isEmpty();
        assertThat(files()).containsExactly("ba/" + ABC + ".png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../../../etc/passwd", "ba", "BA7816BF", "*"})
    void aTextThatIsNoDigestFindsNothing(String text) throws IOException {
        attachments.keep("a.png", content("abc"));

        assertThat(attachments.find(text)).isEmpty();
        assertThat(attachments.damaged(List.of(text)))
                .containsExactly(new DamagedAttachment(text, true));
    }
}
