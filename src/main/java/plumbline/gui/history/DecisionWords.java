package plumbline.gui.history;

import plumbline.gui.control.OneLine;
import plumbline.gui.disposition.DispositionWords;
import plumbline.report.Spelled;
import plumbline.review.anchor.Anchor;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.words.Words;

/// What was decided, in a few words.
public record DecisionWords(Words words) {

    private static final int MOST = 160;

    public String said(Decision decision) {
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
            case Decision.Text(String text) -> OneLine.of(text, MOST);
            case Decision.State(var state) -> words.get("history.state." + Spelled.id(state));
            case Decision.Supported(var evidence) -> said(evidence);
            case Decision.Assumed(var assumption) -> assumption.text();
            case Decision.Grouped(String title, var _) -> title;
            case Decision.Imported(String name, var _, var _) -> name;
            case Decision.Joined(String copy, var _) -> copy;
            case Decision.Unasked(String reason) -> OneLine.of(reason, MOST);
            case Decision.Own(var check) -> check.title();
            case Decision.SetAside(String reason, String sql) ->
                    sql.isEmpty()
                            ? OneLine.of(reason, MOST)
                            : words.get("history.set-aside", OneLine.of(sql, MOST / 2), reason);
            case Decision.Setting(String value, String reason) -> value + ": " + reason;
        };
    }

    private static String said(EvidenceItem evidence) {
        Anchor anchor = evidence.anchor();
        return anchor == null
                ? OneLine.of(
                        evidence.text().isBlank() ? evidence.attachment() : evidence.text(), MOST)
                : anchor.path() + ":" + anchor.firstLine();
    }

    private String said(Disposition disposition) {
        String what = new DispositionWords(words).what(disposition);
        return disposition.reason().isBlank() ? what : what + ": " + disposition.reason();
    }
}
