package plumbline.analysis.timeline;

import java.time.Duration;

/// From where on something counts.
///
/// A burst is at least `burstSize` migrations, each at most `burstPause` after the one before. A
/// stamp lies ahead when it is more than `zoneSlack` after its first commit or the time of asking,
/// and far off when it is more than `farOff` before its first commit. Numbers have gaps when there
/// are at least `numbersForGap` and they fill at least `density` of the stretch from the lowest to
/// the highest. A fix is late when it comes at most `soon` positions after its table, and the table
/// is made by one of the `firstMigrations`.
public record TimelineRules(
        int burstSize,
        Duration burstPause,
        Duration zoneSlack,
        Duration farOff,
        int numbersForGap,
        double density,
        int firstMigrations,
        int soon) {

    /// What holds unless somebody says otherwise.
    public static final TimelineRules USUAL =
            new TimelineRules(
                    5,
                    Duration.ofHours(2),
                    Duration.ofHours(26),
                    Duration.ofDays(90),
                    4,
                    0.8,
                    3,
                    5);
}
