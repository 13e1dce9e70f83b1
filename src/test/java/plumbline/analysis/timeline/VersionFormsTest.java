package plumbline.analysis.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.timeline.VersionForm.ImpossibleStamp;
import plumbline.analysis.timeline.VersionForm.Layout;
import plumbline.analysis.timeline.VersionForm.Sequence;
import plumbline.analysis.timeline.VersionForm.Stamp;
import plumbline.analysis.timeline.VersionForm.Unnumbered;

import java.time.Instant;

final class VersionFormsTest {

    @ParameterizedTest
    @CsvSource({
        "20240105123059, 20240105123059, SECOND, 2024-01-05T12:30:59Z",
        "20240105123059_add_users.js, 20240105123059, SECOND, 2024-01-05T12:30:59Z",
        "20240105123059123-x, 20240105123059123, SECOND, 2024-01-05T12:30:59Z",
        "20240105T123059_x, 20240105T123059, SECOND, 2024-01-05T12:30:59Z",
        "20240105_123059_x, 20240105_123059, SECOND, 2024-01-05T12:30:59Z",
        "2024-01-05-123059_x, 2024-01-05-123059, SECOND, 2024-01-05T12:30:59Z",
        "2024.01.05.12.30.59, 2024.01.05.12.30.59, SECOND, 2024-01-05T12:30:59Z",
        "2024.01.05.12.30, 2024.01.05.12.30, MINUTE, 2024-01-05T12:30:00Z",
        "202401051230_x, 202401051230, MINUTE, 2024-01-05T12:30:00Z",
        "20240105_1230_x, 20240105_1230, MINUTE, 2024-01-05T12:30:00Z",
        "2024_01_05, 2024_01_05, DAY, 2024-01-05T00:00:00Z",
        "2024_01_05_3_x, 2024_01_05, DAY, 2024-01-05T00:00:00Z",
        "20240105_x, 20240105, DAY, 2024-01-05T00:00:00Z",
        "2024010502_x, 2024010502, DAY, 2024-01-05T00:00:00Z",
        "20240105-1, 20240105, DAY, 2024-01-05T00:00:00Z",
        "1753250000000, 1753250000000, EPOCH_MILLISECONDS, 2025-07-23T05:53:20Z",
        "Init1753250000000, 1753250000000, EPOCH_MILLISECONDS, 2025-07-23T05:53:20Z",
        "1753250000, 1753250000, EPOCH_SECONDS, 2025-07-23T05:53:20Z",
    })
    void timesAreReadInAllTheirForms(String version, String digits, Layout layout, Instant time) {
        assertThat(VersionForms.of(version)).isEqualTo(new Stamp(digits, layout, time));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "001_init.ts, 001",
        "001_2fa.ts, 001",
        "001_12fa.ts, 001",
        "2.5.0, 2.5.0",
        "V1.1__x, 1.1",
        "0000_dusty, 0000",
        "2024_add_users, 2024",
        "2024.1, 2024.1",
        "123456789012, 123456789012",
        "9999999999999, 9999999999999",
        "12345678901234567890123, 12345678901234567890123",
    })
    void numbersThatAreNoTimeAreNumbers(String version, String digits) {
        assertThat(VersionForms.of(version))
                .isInstanceOfSatisfying(
                        Sequence.class, it -> assertThat(it.digits()).isEqualTo(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20241301000000", "20240230120000_x", "20240105000099", "20241332"})
    void daysThatDoNotExistAreNoTime(String version) {
        assertThat(VersionForms.of(version)).isInstanceOf(ImpossibleStamp.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no_time", "", "beforeMigrate.sql", "__", "-1", "añ"})
    void namesWithoutNumbersAreUnnumbered(String version) {
        assertThat(VersionForms.of(version)).isEqualTo(new Unnumbered(version));
    }
}
