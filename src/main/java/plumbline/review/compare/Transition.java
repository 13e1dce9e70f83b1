package plumbline.review.compare;

/// How many cells went from one mark to another.
public record Transition(Mark from, Mark to, int count) {}
