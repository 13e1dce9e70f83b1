package plumbline.review.imports.document;

import plumbline.check.Severity;

import java.util.Locale;

/// A number that an old audit states about itself; `scope` is the heading of the section that it is
/// about, or empty where it is about the whole.
public sealed interface Claim {

    int line();

    String scope();

    /// `22/30 applicable`: so many passed of so many.
    record Share(int line, String scope, int passed, int all, boolean applicableOnly)
            implements Claim {}

    /// `73%`, with as many digits behind the point as it has.
    record Percent(int line, String scope, double value, int digits) implements Claim {

        /// As it is written, with a point and without its sign.
        public String number() {
            return String.format(Locale.ROOT, "%." + digits + "f", value);
        }

        /// By how much another last digit changes it.
        public double step() {
            return Math.pow(10, -digits);
        }
    }

    /// `54/100`, `7.5/10`: so many points of so many, which are no checks.
    record Score(int line, String scope, double value, int digits, int all) implements Claim {

        public double percent() {
            return value * 100 / all;
        }

        /// By how many percent another last digit changes it.
        public double step() {
            return Math.pow(10, -digits) * 100 / all;
        }

        /// As it is written, with a point.
        public String text() {
            return String.format(Locale.ROOT, "%." + digits + "f/%d", value, all);
        }
    }

    /// `PASS: 17`.
    record Verdicts(int line, String scope, OldVerdict verdict, int count) implements Claim {}

    /// `Total Checks: 45`.
    record Checks(int line, String scope, int count) implements Claim {}

    /// `HIGH | 2`: so many issues of a severity, and how many are named beside it.
    record Issues(int line, String scope, Severity severity, int count, int named)
            implements Claim {}
}
