package plumbline.report.excel.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

/// What stands in cells is what other programs keep of it.
final class ValueTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:30:41.499Z, 2026-03-02T09:30:41Z",
        "2026-03-02T09:30:41.500Z, 2026-03-02T09:30:42Z",
        "2026-03-02T23:59:59.999Z, 2026-03-03T00:00:00Z"
    })
    void aMomentIsTheNearestSecond(Instant at, Instant second) {
        assertThat(new Value.Moment(at).at()).isEqualTo(second);
    }
}
