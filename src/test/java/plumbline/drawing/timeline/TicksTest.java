package plumbline.drawing.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.analysis.timeline.Axis;

import java.time.Instant;
import java.util.List;

final class TicksTest {

    private static final double WIDTH = 900;

    private static List<String> labels(String from, String to) {
        Span span = new Span(seconds(from), seconds(to));
        return Ticks.of(Axis.GIT, span, WIDTH).stream().map(Ticks.Tick::label).toList();
    }

    private static double seconds(String time) {
        return Instant.parse(time).getEpochSecond();
    }

    @Test
    void yearsStandAtTheirFirstDay() {
        assertThat(labels("2020-06-01T00:00:00Z", "2024-03-01T00:00:00Z"))
                .containsExactly("2021", "2022", "2023", "2024");
    }

    @Test
    void quartersMonthsWeeksDaysAndHoursBeginWhereTheyBegin() {
        assertThat(labels("2025-11-05T10:00:00Z", "2026-11-05T00:00:00Z"))
                .containsExactly("2026-01", "2026-04", "2026-07", "2026-10");
        assertThat(labels("2026-01-05T10:00:00Z", "2026-03-05T00:00:00Z"))
                .startsWith("2026-01-12", "2026-01-19");
        assertThat(labels("2026-01-05T10:00:00Z", "2026-01-08T00:00:00Z"))
                .containsExactly(
                        "01-05 12:00",
                        "01-05 18:00",
                        "01-06 00:00",
                        "01-06 06:00",
                        "01-06 12:00",
                        "01-06 18:00",
                        "01-07 00:00",
                        "01-07 06:00",
                        "01-07 12:00",
                        "01-07 18:00",
                        "01-08 00:00");
        assertThat(labels("2026-01-05T10:00:05Z", "2026-01-05T10:01:00Z"))
                .startsWith("10:00:10", "10:00:20");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 5.5, 1", "0, 120, 20", "0, 20000, 2000"})
    void numbersGoByOneTwoOrFive(double from, double to, double step) {
        List<Ticks.Tick> ticks = Ticks.of(Axis.RUNNING, new Span(from, to), WIDTH);

        assertThat(ticks.getFirst().at()).isEqualTo(step);
        assertThat(ticks.get(1).at() - ticks.get(0).at()).isEqualTo(step);
        assertThat(ticks).allMatch(each -> each.at() >= from && each.at() <= to);
    }

    @ParameterizedTest
    @CsvSource({"-1e15, 1e15", "0, 1e12", "2.5e11, 2.6e11", "-7e10, -6e10", "0, 0.001"})
    void timesThatNoCalendarHasDoNoHarm(double from, double to) {
        assertThat(Ticks.of(Axis.GIT, new Span(from, to), WIDTH)).hasSizeLessThan(500);
    }
}
