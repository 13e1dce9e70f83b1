package plumbline.gui.drawing;

import plumbline.drawing.Weight;

/// What a step of a slider is marked with: how dangerous it is, how much is said against it, and
/// whether it is `lit`, as one of those that are asked for; `counts` says how much of both, and
/// `text` of which step.
public record StepMark(Weight danger, Weight said, boolean lit, String counts, String text) {

    /// Whether there is something to go to.
    public boolean isMarked() {
        return danger != Weight.NOTHING || said != Weight.NOTHING;
    }

    /// Those of two steps in one place.
    StepMark with(StepMark other) {
        return new StepMark(
                danger.or(other.danger), said.or(other.said), lit || other.lit, counts, text);
    }
}
