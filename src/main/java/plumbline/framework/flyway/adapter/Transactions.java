package plumbline.framework.flyway.adapter;

import plumbline.operation.Dialect;
import plumbline.operation.step.Step;

import java.util.List;
import java.util.regex.Pattern;

/// Tells the statements that Flyway runs outside of a transaction by itself, as its parser for
/// PostgreSQL does.
final class Transactions {

    private static final Pattern OUTSIDE =
            Pattern.compile(
                    "(?i)\\s*((CREATE|DROP)\\s+(UNIQUE\\s+)?INDEX\\s+CONCURRENTLY"
                            + "|(CREATE|DROP)\\s+(DATABASE|TABLESPACE|SUBSCRIPTION)"
                            + "|ALTER\\s+SYSTEM|VACUUM|DISCARD\\s+ALL"
                            + "|REINDEX\\s+(VERBOSE\\s+)?(SCHEMA|DATABASE|SYSTEM))\\b");

    private Transactions() {}

    private static boolean isOutside(Step step) {
        return OUTSIDE.matcher(step.sql()).lookingAt();
    }

    static boolean anyOutside(List<Step> steps, Dialect dialect) {
        return dialect == Dialect.POSTGRESQL && steps.stream().anyMatch(Transactions::isOutside);
    }

    /// Whether a script has statements of both kinds, which Flyway refuses unless told otherwise.
    static boolean areMixed(List<Step> steps, Dialect dialect) {
        return anyOutside(steps, dialect) && !steps.stream().allMatch(Transactions::isOutside);
    }
}
