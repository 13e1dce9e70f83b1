package plumbline.gui.disposition;

import plumbline.report.Spelled;
import plumbline.review.decision.Disposition;
import plumbline.words.Words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Dispositions as screens say them.
public record DispositionWords(Words words) {

    /// `Accepted risk`.
    public String kind(Disposition.Kind kind) {
        return words.get("disposition.kind." + Spelled.id(kind));
    }

    /// `To fix P0`.
    public String what(Disposition disposition) {
        return disposition.more().isBlank()
                ? kind(disposition.kind())
                : kind(disposition.kind()) + " " + disposition.more();
    }

    /// `ak · by 2026-12-01`, or nothing.
    public String whoAndWhen(Disposition disposition) {
        String day =
                disposition.reviewBy() == null
                        ? ""
                        : words.get("disposition.by", disposition.reviewBy().toString());
        return Stream.of(disposition.owner(), day)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /// All kinds of treatment in one line.
    public String all(List<Disposition> dispositions) {
        return dispositions.stream().map(this::what).distinct().collect(Collectors.joining(", "));
    }
}
