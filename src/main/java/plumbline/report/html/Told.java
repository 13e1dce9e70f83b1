package plumbline.report.html;

import plumbline.report.Spelled;
import plumbline.review.decision.Disposition;
import plumbline.words.Words;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people decided, in sentences.
final class Told {

    private Told() {}

    /// `accepted risk: small table (ak · look again by 2026-12-01 · rests on A-1)`.
    static String disposition(Disposition disposition, Words words) {
        String by =
                disposition.reviewBy() == null
                        ? ""
                        : words.get("report.html.review-by", disposition.reviewBy().toString());
        String resting =
                disposition.assumptions().isEmpty()
                        ? ""
                        : words.get(
                                "report.html.rests-on",
                                String.join(", ", disposition.assumptions()));
        String more =
                Stream.of(disposition.owner(), disposition.more(), by, resting)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" · "));
        String reason = disposition.reason().isEmpty() ? "" : ": " + disposition.reason();
        return words.get("report.html.disposition." + Spelled.id(disposition.kind()))
                + reason
                + (more.isEmpty() ? "" : " (" + more + ")");
    }
}
