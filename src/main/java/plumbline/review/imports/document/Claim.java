package plumbline.review.imports.document;

import plumbline.check.Severity;

/// A number that an old audit states about itself; `scope` is the heading of the section that it is
/// about, or empty where it is about the whole.
public sealed interface Claim {

    int line();

    String scope();

    /// `22/30 applicable`: so many passed of so many.
    record Share(int line, String scope, int passed, int all, boolean applicableOnly)
            implements Claim {}

    /// `73%`, or `54/100`, with as many digits behind the point as it has.
    record Percent(int line, String scope, double value, int digits, boolean score)
            implements Claim {}

    /// `PASS: 17`.
    record Verdicts(int line, String scope, OldVerdict verdict, int count) implements Claim {}

    /// `Total Checks: 45`.
    record Checks(int line, String scope, int count) implements Claim {}

    /// `HIGH | 2`: so many issues of a severity, and how many are named beside it.
    record Issues(int line, String scope, Severity severity, int count, int named)
            implements Claim {}
}
