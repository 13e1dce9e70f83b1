package plumbline.operation;

/// What any kind of constraint can be besides its kind; a `temporal` key ends in a period: WITHOUT
/// OVERLAPS or PERIOD of PostgreSQL 18.
public record ConstraintTraits(
        boolean notValid,
        boolean deferrable,
        boolean initiallyDeferred,
        boolean noInherit,
        boolean notEnforced,
        boolean temporal) {

    /// Checked at once, for all rows, at every statement.
    public static final ConstraintTraits PLAIN =
            new ConstraintTraits(false, false, false, false, false);

    /// Checked for new rows only, until it is validated.
    public static final ConstraintTraits NOT_VALID =
            new ConstraintTraits(true, false, false, false, false);

    public ConstraintTraits(
            boolean notValid,
            boolean deferrable,
            boolean initiallyDeferred,
            boolean noInherit,
            boolean notEnforced) {
        this(notValid, deferrable, initiallyDeferred, noInherit, notEnforced, false);
    }

    /// The same for a key over a period.
    public ConstraintTraits overPeriod() {
        return new ConstraintTraits(
                notValid, deferrable, initiallyDeferred, noInherit, notEnforced, true);
    }
}
