package plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineTableTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1", "1, 1, 2", "2, 2, 1", "4, 2, 3", "5, 3, 1", "6, 4, 1", "7, 4, 2", "8, 4, 3"
    })
    void everyLineEndCountsOnce(int offset, int line, int column) {
        LineTable lines = LineTable.of("a\nb\r\n\rcd");

        assertThat(lines.lineAt(offset)).isEqualTo(line);
        assertThat(lines.columnAt(offset)).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "99999, 100000"})
    void manyLinesAreFoundAtOnce(int line, int expected) {
        LineTable lines = LineTable.of("x\n".repeat(100_000));

        assertThat(lines.lineAt(line * 2)).isEqualTo(expected);
    }
}
