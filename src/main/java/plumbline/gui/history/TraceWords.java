package plumbline.gui.history;

import plumbline.report.Spelled;
import plumbline.review.decision.Aspect;
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
        String decided =
                trace.decision() == null
                        ? nothing(trace)
                        : new DecisionWords(words).said(trace.decision());
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
            case RESULT, ASSUMPTION, FINDING, IMPORT, JOINED, ASKED, CHECK, STATEMENT, SETTING ->
                    decided;
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
}
