package plumbline.gui.history;

import plumbline.gui.disposition.DispositionWords;
import plumbline.review.action.Action;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.words.Words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Who decided what, in a line each.
public record TraceWords(Words words, ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// `2026-12-01 14:02 ak`.
    String whenAndWho(Trace trace) {
        String at = MINUTE.withZone(zone).format(trace.action().at());
        String who = trace.action().who();
        return who.isBlank() ? at : at + "  " + who;
    }

    /// `FAIL, for 7 cells`.
    String what(Trace trace) {
        String said = trace.decision() == null ? nothing(trace) : said(trace.decision());
        String counted = words.get("findings.trace.cells", said, trace.cells());
        return trace.contends() ? words.get("findings.trace.contends", counted) : counted;
    }

    private String nothing(Trace trace) {
        return trace.action().kind() == Action.Kind.REFUTE
                ? words.get("findings.trace.fell")
                : words.get("findings.trace.taken-back");
    }

    private String said(Decision decision) {
        return switch (decision) {
            case Decision.Result(var status, var origin) ->
                    switch (origin) {
                        case PERSON -> status.title();
                        case CONFIRMED_PROPOSAL ->
                                words.get("findings.trace.confirmed", status.title());
                        case IMPORTED -> words.get("findings.trace.imported", status.title());
                    };
            case Decision.Disposed(Disposition disposition) -> said(disposition);
            case Decision.Weight(var severity, String reason) ->
                    reason.isBlank() ? severity.name() : severity.name() + ": " + reason;
            case Decision.Text _,
                    Decision.State _,
                    Decision.Supported _,
                    Decision.Assumed _,
                    Decision.Grouped _,
                    Decision.Imported _,
                    Decision.Unasked _,
                    Decision.Own _ ->
                    "";
        };
    }

    private String said(Disposition disposition) {
        String what = new DispositionWords(words).what(disposition);
        return disposition.reason().isBlank() ? what : what + ": " + disposition.reason();
    }
}
