package plumbline.gui.history;

import plumbline.gui.disposition.DispositionWords;
import plumbline.report.Spelled;
import plumbline.review.anchor.Anchor;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
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
        if (trace.aspect() == Aspect.EVIDENCE && trace.cells() > 1) {
            return words.get("history.aspect.evidence", several(trace));
        }
        String decided = trace.decision() == null ? nothing(trace) : said(trace.decision());
        String said = named(trace, decided);
        String counted = words.get("findings.trace.cells", said, trace.cells());
        return trace.contends() ? words.get("findings.trace.contends", counted) : counted;
    }

    /// Says what it is about where the decision alone does not.
    private String named(Trace trace, String decided) {
        return switch (trace.aspect()) {
            case REASON, STATE, EVIDENCE, NOTE ->
                    words.get("history.aspect." + Spelled.id(trace.aspect()), decided);
            case SEVERITY, DISPOSITION ->
                    trace.decision() == null
                            ? words.get("history.aspect." + Spelled.id(trace.aspect()), decided)
                            : decided;
            case RESULT, ASSUMPTION, FINDING, IMPORT, ASKED, CHECK -> decided;
        };
    }

    private String several(Trace trace) {
        String count = words.get("history.pieces", trace.cells());
        return trace.decision() == null ? count + ", " + nothing(trace) : count;
    }

    private String nothing(Trace trace) {
        return switch (trace.action().kind()) {
            case REFUTE -> words.get("findings.trace.fell");
            case UNDO -> words.get("history.undone");
            default -> words.get("findings.trace.taken-back");
        };
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
            case Decision.Text(String text) -> text.strip();
            case Decision.State(var state) -> words.get("history.state." + Spelled.id(state));
            case Decision.Supported(var evidence) -> said(evidence);
            case Decision.Unasked(String reason) -> reason.strip();
            case Decision.Own(var check) -> check.title();
            case Decision.Assumed _, Decision.Grouped _, Decision.Imported _ -> "";
        };
    }

    private static String said(EvidenceItem evidence) {
        Anchor anchor = evidence.anchor();
        return anchor == null
                ? evidence.text().strip().lines().findFirst().orElse(evidence.attachment())
                : anchor.path() + ":" + anchor.firstLine();
    }

    private String said(Disposition disposition) {
        String what = new DispositionWords(words).what(disposition);
        return disposition.reason().isBlank() ? what : what + ": " + disposition.reason();
    }
}
