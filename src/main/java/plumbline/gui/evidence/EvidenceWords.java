package plumbline.gui.evidence;

import plumbline.gui.audit.ShownEvidence;
import plumbline.report.Spelled;
import plumbline.review.anchor.Found;
import plumbline.review.anchor.Freshness;
import plumbline.review.decision.EvidenceItem;
import plumbline.words.Words;

import java.util.Optional;

/// What is told of a piece of evidence.
public record EvidenceWords(Words words) {

    /// `src/a.sql:12-15`, or what kind of thing it is.
    public String title(ShownEvidence evidence) {
        return Optional.ofNullable(evidence.lines())
                .map(ShownEvidence.Lines::toString)
                .orElseGet(() -> kind(evidence));
    }

    /// `a.sql:12-15`, or what kind of thing it is.
    public String brief(ShownEvidence evidence) {
        return Optional.ofNullable(evidence.lines())
                .map(ShownEvidence.Lines::brief)
                .orElseGet(() -> kind(evidence));
    }

    private String kind(ShownEvidence evidence) {
        return evidence.attached() == null && evidence.kind() == EvidenceItem.Kind.STATEMENT
                ? words.get("evidence.without-place")
                : kind(evidence.kind());
    }

    public String kind(EvidenceItem.Kind kind) {
        return words.get("evidence.kind." + Spelled.id(kind));
    }

    /// `MOVED`, in the language of the person.
    public String freshness(Found found) {
        return words.get("evidence.freshness." + Spelled.id(found.freshness()));
    }

    /// The same as a sign.
    public static String sign(Freshness freshness) {
        return switch (freshness) {
            case FRESH -> "●";
            case MOVED -> "◐";
            case CHANGED -> "▲";
            case GONE -> "✗";
            case UNREADABLE -> "?";
        };
    }

    /// Why, in half a sentence.
    public String reason(Found found) {
        return words.get("evidence.reason." + Spelled.id(found.reason()));
    }
}
