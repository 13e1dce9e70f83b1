package plumbline.review.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

final class ReportFileTest {

    @TempDir Path folder;

    @Test
    void otherEncodingsAreReadAsWhatTheyAre() throws IOException {
        assertThat(read("Prüfung".getBytes(Charset.forName("windows-1252")))).isEqualTo("Prüfung");
        assertThat(read("\uFEFFPrüfung".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Prüfung");
        assertThat(read("\uFEFFPrüfung".getBytes(StandardCharsets.UTF_8))).isEqualTo("Prüfung");
    }

    private String read(byte[] bytes) throws IOException {
        return ReportFile.read(Files.write(folder.resolve("a.md"), bytes)).text();
    }

    @Test
    void whatIsNoTextIsRefusedAndSoIsWhatNobodyWrites() throws IOException {
        Path binary = Files.write(folder.resolve("a.md"), new byte[] {'#', 0, 1, 2});
        Path huge = folder.resolve("huge.md");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(20_000_001);
        }

        assertRefused(binary, ProblemKind.DOCUMENT_NOT_TEXT);
        assertRefused(huge, ProblemKind.DOCUMENT_TOO_LARGE);
        assertRefused(folder.resolve("gone.md"), ProblemKind.FILE_NOT_READABLE);
        assertRefused(folder, ProblemKind.FILE_NOT_READABLE);
    }

    private static void assertRefused(Path file, ProblemKind kind) {
        assertThatThrownBy(() -> ReportFile.read(file))
                .isInstanceOfSatisfying(
                        ProblemException.class, each -> assertThat(each.kind()).isEqualTo(kind));
    }
}
