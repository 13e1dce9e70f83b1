package plumbline.report.excel.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

class SegmentTest {

    private final Random random = new Random(7);

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 5", "5, 0", "1, 1", "70000, 3", "3, 200000", "65536, 131072"})
    void twoPiecesHaveTheChecksumAndTheContentOfTheWhole(int first, int second) throws IOException {
        byte[] whole = new byte[first + second];
        random.nextBytes(whole);
        byte[] head = Arrays.copyOf(whole, first);
        byte[] tail = Arrays.copyOfRange(whole, first, whole.length);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();

        Segment together = press(packed, false, head).then(press(packed, true, tail));

        assertThat(together).isEqualTo(new Segment(checksum(whole), whole.length, packed.size()));
        assertThat(unpacked(packed)).isEqualTo(whole);
    }

    @Test
    void piecesCanBeWrittenInMany() throws IOException {
        byte[] row = "<row r=\"1\"/>".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();

        Segment rows = press(packed, false, row, row, row);
        Segment end = press(packed, true, new byte[0]);

        assertThat(rows.then(end).size()).isEqualTo(3L * row.length);
        assertThat(unpacked(packed)).hasSize(3 * row.length);
    }

    private static Segment press(ByteArrayOutputStream to, boolean last, byte[]... content)
            throws IOException {
        try (Press press = new Press(to)) {
            for (byte[] each : content) {
                press.write(each);
            }
            return press.end(last);
        }
    }

    private static int checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return (int) checksum.getValue();
    }

    private static byte[] unpacked(ByteArrayOutputStream packed) throws IOException {
        try (InflaterInputStream in =
                new InflaterInputStream(
                        new ByteArrayInputStream(packed.toByteArray()), new Inflater(true))) {
            return in.readAllBytes();
        }
    }
}
