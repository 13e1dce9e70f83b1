package plumbline.review.imports.applying;

import plumbline.check.Status;

/// The worse of two results; what does not apply is the best.
final class Worst {

    private Worst() {}

    static Status of(Status one, Status other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Status status) {
        return switch (status) {
            case NOT_APPLICABLE -> 0;
            case PASS -> 1;
            case PARTIAL -> 2;
            case FAIL -> 3;
        };
    }
}
