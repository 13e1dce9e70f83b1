package plumbline.report.content;

import org.jspecify.annotations.Nullable;

import plumbline.check.Evidence;
import plumbline.check.Status;
import plumbline.review.anchor.Freshness;
import plumbline.review.decision.EvidenceItem;

import java.time.Instant;

/// A piece of evidence as a report tells it; secrets in its text are masked.
///
/// `id` is the same in every export of the same audit; `note` says what the text shows; `place` is
/// where it stands, and `freshness` whether it still does, if somebody looked. A `proposed` one
/// comes from a check, the others from people.
public record ReportedEvidence(
        String id,
        EvidenceItem.Kind kind,
        Status supports,
        @Nullable Lines place,
        String text,
        String note,
        Instant captured,
        @Nullable Freshness freshness,
        String attachment,
        boolean proposed) {

    /// Lines of a file, counted from the opened folder; both ends included. `snippet` is a digest
    /// of what people attached, and empty for what is proposed.
    public record Lines(
            String file,
            int first,
            int last,
            String commit,
            String blob,
            String structure,
            String snippet) {

        /// `migrations/003_x.ts:12`, or `…:12-15`.
        @Override
        public String toString() {
            return file + ":" + first + (last > first ? "-" + last : "");
        }
    }

    /// What the evidence of a check is when a person takes it over.
    public static EvidenceItem.Kind kind(Evidence.Kind kind) {
        return switch (kind) {
            case CODE, CONFIGURATION, DOCUMENT -> EvidenceItem.Kind.LINES;
            case SEARCH -> EvidenceItem.Kind.ABSENCE;
            case GIT, FACT -> EvidenceItem.Kind.STATEMENT;
        };
    }
}
