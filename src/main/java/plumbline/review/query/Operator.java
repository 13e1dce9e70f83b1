package plumbline.review.query;

/// What stands between a key and its values.
enum Operator {
    IS,
    AT_LEAST,
    AT_MOST,
    ABOVE,
    BELOW;

    /// Whether it holds for two things that compare like that.
    boolean holds(int comparison) {
        return switch (this) {
            case IS -> comparison == 0;
            case AT_LEAST -> comparison >= 0;
            case AT_MOST -> comparison <= 0;
            case ABOVE -> comparison > 0;
            case BELOW -> comparison < 0;
        };
    }
}
