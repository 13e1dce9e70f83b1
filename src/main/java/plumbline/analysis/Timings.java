package plumbline.analysis;

import java.time.Duration;

/// Where the time of a reading went; `unitsKept` are the units that an earlier reading had read and
/// that did not change since.
public record Timings(
        Duration listing, Duration finding, Duration reading, int units, int unitsKept) {

    public Duration total() {
        return listing.plus(finding).plus(reading);
    }
}
