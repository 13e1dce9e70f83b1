package plumbline.analysis.timeline;

import plumbline.analysis.timeline.GitStanding.Committed;
import plumbline.analysis.timeline.VersionForm.Stamp;
import plumbline.framework.Migration;
import plumbline.source.SourceSpan;

import java.util.Optional;

/// One migration on the three axes; `position` counts from 1 those that the tool runs in the order
/// of their versions, and is 0 for all others.
public record TimelinePoint(
        Migration migration, int position, VersionForm form, GitStanding git, SourceSpan span) {

    /// The time in its name.
    public Optional<Stamp> findStamp() {
        return form instanceof Stamp stamp ? Optional.of(stamp) : Optional.empty();
    }

    public Optional<Committed> findCommitted() {
        return git instanceof Committed committed ? Optional.of(committed) : Optional.empty();
    }
}
