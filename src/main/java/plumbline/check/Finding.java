package plumbline.check;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceSpan;

/// A verdict at its place, how much it weighs there, and whether it counts; `migration` is the id
/// of the one that it is about, empty where it is about none.
public record Finding(
        Verdict verdict,
        Severity severity,
        @Nullable SourceSpan place,
        String migration,
        Waiver waiver) {

    /// Why a finding does not count; NONE where it counts.
    public record Waiver(Kind kind, String reason) {

        /// Nothing: it counts.
        public static final Waiver NONE = new Waiver(Kind.NONE, "");

        /// Who waives it.
        public enum Kind {
            NONE,
            /// A comment beside the place.
            COMMENT,
            /// The profile, for its path.
            PROFILE,
            /// It is older than the baseline.
            BASELINE
        }
    }

    public boolean counts() {
        return waiver.kind() == Waiver.Kind.NONE;
    }

    public Status status() {
        return verdict.status();
    }
}
