package plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;

class SourceReaderTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir Path folder;
    private final SourceReader reader = new SourceReader();

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("", 0),
                Arguments.of("a", 1),
                Arguments.of("a\n", 1),
                Arguments.of("a\nb", 2),
                Arguments.of("a\r\nb\r\n", 2),
                Arguments.of("a\rb\rc", 3),
                Arguments.of("a\r\n\rb\n\n", 4),
                Arguments.of("\n", 1),
                Arguments.of("a\u2028b\u0085c", 1));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineEndCountsAndStaysAsItIs(String text, int lines) throws IOException {
        assertThat(reader.read(file(text.getBytes(UTF_8))))
                .isEqualTo(new SourceText.Readable(text, UTF_8, lines, false));
    }

    @Test
    void utf8BeyondTheBasicPlaneIsRead() throws IOException {
        String text = "-- größer € 表 😀\nSELECT 1;";

        assertThat(reader.read(file(text.getBytes(UTF_8))))
                .isEqualTo(new SourceText.Readable(text, UTF_8, 2, false));
    }

    static Stream<Arguments> marks() {
        return Stream.of(
                Arguments.of("EFBBBF", UTF_8),
                Arguments.of("FFFE", UTF_16LE),
                Arguments.of("FEFF", UTF_16BE));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void aByteOrderMarkDecidesAndIsNotText(String mark, Charset charset) throws IOException {
        String text = "größer €\r\nSELECT 1;\r\n";
        String hex = HexFormat.of().formatHex(text.getBytes(charset));

        assertThat(reader.read(hex(mark + hex)))
                .isEqualTo(new SourceText.Readable(text, charset, 2, true));
        assertThat(reader.read(hex(mark))).isEqualTo(new SourceText.Readable("", charset, 0, true));
    }

    @Test
    void textThatIsNoUtf8IsReadAsWindows1252() throws IOException {
        String text = "-- größer, “teuer”, 5 €\r\n\tSELECT 1;";

        assertThat(reader.read(file(text.getBytes(WINDOWS_1252))))
                .isEqualTo(new SourceText.Readable(text, WINDOWS_1252, 2, false));
        assertThat(reader.read(file("größer".getBytes(ISO_8859_1))))
                .isEqualTo(new SourceText.Readable("größer", WINDOWS_1252, 1, false));
    }

    @ParameterizedTest
    @CsvSource({
        "0x no mark and zeros,      610062006300, BINARY",
        "a zero in good UTF-8,      53454C454354003B, BINARY",
        "a zero in bad UTF-8,       FC00, BINARY",
        "a zero in marked UTF-8,    EFBBBF4100, BINARY",
        "a zero in UTF-16,          FFFE41000000, BINARY",
        "UTF-32 with its mark,      FFFE000041000000, BINARY",
        "the head of a picture,     89504E470D0A1A0A0000000D, BINARY",
        "half a character UTF-16,   FFFE410042, ENCODING",
        "half a pair in UTF-16,     FFFE3DD84100, ENCODING",
        "marked UTF-8 that breaks,  EFBBBFFC41, ENCODING",
        "bad UTF-8 and an escape,   FC1B41, ENCODING",
        "bad UTF-8 and a delete,    FC7F41, ENCODING",
        "unused in Windows-1252,    FC8141, ENCODING"
    })
    void whatIsNoTextIsSaidToBeNone(String what, String hex, SkipReason reason) throws IOException {
        assertThat(reader.read(hex(hex))).as(what).isEqualTo(new SourceText.Unreadable(reason));
    }

    @ParameterizedTest
    @CsvSource({"C0AF, À¯", "EDA2BC, í¢¼", "E282, â‚", "FC, ü"})
    void utf8ThatIsOverlongOrCutOffIsNotUtf8(String hex, String text) throws IOException {
        assertThat(reader.read(hex(hex)))
                .isEqualTo(new SourceText.Readable(text, WINDOWS_1252, 1, false));
    }

    @Test
    void aFileUpToTheLimitIsRead() throws IOException {
        SourceReader small = new SourceReader(4);

        assertThat(small.read(file("1234".getBytes(UTF_8))))
                .isEqualTo(new SourceText.Readable("1234", UTF_8, 1, false));
        assertThat(small.read(file("12345".getBytes(UTF_8))))
                .isEqualTo(new SourceText.Unreadable(SkipReason.TOO_LARGE));
    }

    @Test
    void byDefaultTheLimitIsFiveMegabytes() throws IOException {
        assertThat(reader.read(file(" ".repeat(5 * 1024 * 1024).getBytes(UTF_8))))
                .isInstanceOf(SourceText.Readable.class);
        assertThat(reader.read(file(" ".repeat(5 * 1024 * 1024 + 1).getBytes(UTF_8))))
                .isEqualTo(new SourceText.Unreadable(SkipReason.TOO_LARGE));
    }

    @Test
    void aFileThatIsNotThereIsGone() {
        assertThat(reader.read(folder.resolve("none.sql")))
                .isEqualTo(new SourceText.Unreadable(SkipReason.GONE));
    }

    @Test
    void aFolderIsNoOrdinaryFile() {
        assertThat(reader.read(folder))
                .isEqualTo(new SourceText.Unreadable(SkipReason.SPECIAL_FILE));
    }

    @Test
    void aPipeIsNotOpened() throws Exception {
        Path pipe = SpecialFiles.pipe(folder.resolve("pipe.sql"));

        SourceText text =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofMinutes(1), () -> reader.read(pipe));

        assertThat(text).isEqualTo(new SourceText.Unreadable(SkipReason.SPECIAL_FILE));
    }

    @Test
    void aFileWithoutPermissionIsNotReadable() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path secret = file("SELECT 1".getBytes(UTF_8));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "root may read everything");

        assertThat(reader.read(secret))
                .isEqualTo(new SourceText.Unreadable(SkipReason.NOT_READABLE));
    }

    @Test
    void anInterruptedThreadStillReads() throws IOException {
        Path file = file("SELECT 1".getBytes(UTF_8));
        Thread.currentThread().interrupt();
        try {
            assertThat(reader.read(file)).isInstanceOf(SourceText.Readable.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private Path hex(String bytes) throws IOException {
        return file(HexFormat.of().parseHex(bytes));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file.sql"), bytes);
    }

    @Test
    void whatIsNoTextIsReadWhereSomebodyWantsIt() throws IOException {
        Path file = folder.resolve("odd.sql");
        Files.write(file, new byte[] {'a', 0, (byte) 0x81, 'b'});

        assertThat(new SourceReader(2).forcing(file::equals).read(file))
                .isInstanceOfSatisfying(
                        SourceText.Readable.class,
                        read -> assertThat(read.text()).startsWith("a ").endsWith("b").hasSize(4));
        assertThat(new SourceReader(2).read(file)).isInstanceOf(SourceText.Unreadable.class);
    }
}
