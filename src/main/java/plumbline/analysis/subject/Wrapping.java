package plumbline.analysis.subject;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.framework.TransactionRule;
import plumbline.source.SourceSpan;

/// In which transaction a migration runs: `rule` as it holds for this migration, why in words, and
/// where that is configured if anywhere.
public record Wrapping(
        TransactionRule rule, String reason, @Nullable SourceSpan place, Certainty certainty) {

    /// Whether the runner opens a transaction around it.
    public boolean isWrapped() {
        return switch (rule) {
            case ALL_PENDING, EACH_MIGRATION, EACH_CHANGESET -> true;
            case IMPLICIT, NONE, UNKNOWN -> false;
        };
    }

    /// Whether nobody knows.
    public boolean isUnknown() {
        return rule == TransactionRule.UNKNOWN;
    }
}
