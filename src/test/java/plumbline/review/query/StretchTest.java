package plumbline.review.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

/// Parts of an order of migrations, as they are written and what they take in.
final class StretchTest {

    private static Stretch read(Along along, String value) {
        return Stretch.find(along, value).orElseThrow();
    }

    @Test
    void aPlaceAndPlacesUpToAnotherAreMeantWithBothEnds() {
        Stretch some = read(Along.ORDER, "3..7");
        assertThat(some.holds(2)).isFalse();
        assertThat(some.holds(3)).isTrue();
        assertThat(some.holds(7)).isTrue();
        assertThat(some.holds(8)).isFalse();
        assertThat(read(Along.ORDER, "3..").holds(1e6)).isTrue();
        assertThat(read(Along.ORDER, "..3").holds(4)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z",
        "2026-02, 2026-02-01T00:00:00Z, 2026-03-01T00:00:00Z",
        "2024-02-29, 2024-02-29T00:00:00Z, 2024-03-01T00:00:00Z",
        "2026-02-01..2026-02-05, 2026-02-01T00:00:00Z, 2026-02-06T00:00:00Z",
        "2026-02-01T14:30, 2026-02-01T14:30:00Z, 2026-02-01T14:31:00Z",
        "2026-02-01t14:30:05, 2026-02-01T14:30:05Z, 2026-02-01T14:30:06Z",
        "2025..2026-02-01T14:30, 2025-01-01T00:00:00Z, 2026-02-01T14:31:00Z",
    })
    void aTimeStandsForAllOfWhatItNames(String value, Instant from, Instant to) {
        Stretch meant = read(Along.GIT, value);

        assertThat(meant.from()).isEqualTo((double) from.getEpochSecond());
        assertThat(meant.to()).isEqualTo((double) to.getEpochSecond());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "0", "-1", "x", "7..3", "3-7", "1234567890", "2026-02-01"})
    void whatIsNoPartOfTheNumbersMeansNothing(String value) {
        assertThat(Stretch.find(Along.ORDER, value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "3", "2026-2", "2026-02-30", "2026-13", "2026-02-01T24:00"})
    void whatIsNoTimeMeansNothing(String value) {
        assertThat(Stretch.find(Along.NAMED, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01..2026-02-05, 2026-02-01..2026-02-05",
        "2026-02-01, 2026-02-01",
        "2026-02, 2026-02-01..2026-02-28",
        "2026-02-01.., 2026-02-01..",
        "..2026-02-01T14:30, ..2026-02-01T14:30",
        "2026-02-01..2026-02-05T14:30:05, 2026-02-01T00:00:00..2026-02-05T14:30:05",
        "1969-12-31, 1969-12-31",
    })
    void itIsWrittenSoThatItMeansTheSame(String value, String written) {
        Stretch meant = read(Along.GIT, value);

        assertThat(meant.value()).isEqualTo(written);
        assertThat(read(Along.GIT, written)).isEqualTo(meant);
        assertThat(read(Along.ORDER, "3..7").term()).isEqualTo("order:3..7");
        assertThat(read(Along.ORDER, "3..3").term()).isEqualTo("order:3");
    }
}
