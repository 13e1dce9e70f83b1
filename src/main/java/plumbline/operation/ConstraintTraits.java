package plumbline.operation;

/// What any kind of constraint can be besides its kind.
public record ConstraintTraits(
        boolean notValid,
        boolean deferrable,
        boolean initiallyDeferred,
        boolean noInherit,
        boolean notEnforced) {

    /// Checked at once, for all rows, at every statement.
    public static final ConstraintTraits PLAIN =
            new ConstraintTraits(false, false, false, false, false);

    /// Checked for new rows only, until it is validated.
    public static final ConstraintTraits NOT_VALID =
            new ConstraintTraits(true, false, false, false, false);
}
