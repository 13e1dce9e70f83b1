package plumbline.analysis.timeline;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Framework;
import plumbline.source.git.CommitOrder;

import java.time.Instant;
import java.util.List;

/// What facts are concluded from: the migrations that run, in their order, and what is known of
/// them; `gap` says why git tells nothing about all of them.
record Course(
        Framework framework,
        List<TimelinePoint> running,
        @Nullable AxisGap gap,
        CommitOrder commits,
        TimelineRules rules,
        Instant now) {

    Course {
        running = List.copyOf(running);
    }

    /// Whether versions say in which order migrations run.
    boolean goesByVersions() {
        return framework != Framework.LIQUIBASE;
    }
}
