package plumbline.schema.rows;

/// How often the value of an expression changes, weakest first.
public enum Volatility {
    /// It is the same for ever.
    CONSTANT,
    /// It is the same for one statement: `now()`.
    STABLE,
    /// It calls a function of which nothing is known.
    UNKNOWN,
    /// It may be another one for every row: `random()`.
    VOLATILE;

    /// The stronger one of both.
    public Volatility and(Volatility other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
