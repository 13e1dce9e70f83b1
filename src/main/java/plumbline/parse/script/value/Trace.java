package plumbline.parse.script.value;

import plumbline.operation.step.Obstacle;

/// Hears what happens beside the calls to hosts.
public interface Trace {

    /// Something was not understood; each cause is told once for its place.
    void notUnderstood(Site site, Obstacle obstacle, String text);

    /// The script itself is wrong.
    void defect(Site site, Defect defect, String text);

    /// An error ends this path; the message has holes for what is not known.
    void thrown(Site site, Value message);

    /// What can be wrong with a script.
    enum Defect {
        /// A promise is tested without `await`, so the test always holds.
        TESTED_PROMISE
    }
}
