package plumbline.gui.imports.screen;

import org.jspecify.annotations.Nullable;

import plumbline.gui.disposition.DispositionWords;
import plumbline.report.Spelled;
import plumbline.review.action.Change;
import plumbline.review.anchor.Anchor;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Subject;
import plumbline.words.Words;

/// Tells a change in words: what it is about, what of that, and what will stand there.
record ChangeTexts(Words words) {

    String about(Change change) {
        return switch (change.place().subject()) {
            case Subject.OfCell(var cell) -> cell.toString();
            case Subject.OfService(String service) -> service;
            case Subject.OfCheck(String check) -> check;
            case Subject.OfSetting(String key) -> key;
            case Subject.OfFinding(String id) -> words.get("imports.of.finding", id);
            case Subject.OfAssumption(String id) -> words.get("imports.of.assumption", id);
            case Subject.OfStatement(String service, String file, String _) ->
                    words.get("steps.subject.statement", service, file);
            case Subject.OfImport(String id) -> words.get("imports.of.document", id);
        };
    }

    String aspect(Change change) {
        return words.get("imports.aspect." + Spelled.id(change.place().aspect()));
    }

    String before(Change change) {
        return text(change.before());
    }

    String after(Change change) {
        return text(change.after());
    }

    private String text(@Nullable Decision decision) {
        return switch (decision) {
            case null -> "–";
            case Decision.Result(var status, var origin) ->
                    origin == Decision.Origin.IMPORTED
                            ? words.get("imports.unconfirmed", status.title())
                            : status.title();
            case Decision.Text(String text) -> text;
            case Decision.Disposed(var disposition) ->
                    new DispositionWords(words).what(disposition);
            case Decision.State(var state) -> Spelled.id(state);
            case Decision.Weight(var severity, _) -> severity.name();
            case Decision.Supported(var evidence) -> evidence(evidence);
            case Decision.Assumed(var assumption) -> assumption.text();
            case Decision.Grouped(String title, _) -> title;
            case Decision.Imported(String name, _, _) -> name;
            case Decision.Joined(String copy, _) -> copy;
            case Decision.Unasked(String reason) -> reason;
            case Decision.Own(var check) -> check.title();
            case Decision.SetAside(String reason, var _) -> reason;
            case Decision.Setting(String value, _) -> value;
        };
    }

    private String evidence(EvidenceItem evidence) {
        Anchor anchor = evidence.anchor();
        return anchor == null ? evidence.text() : anchor.path() + " ← " + evidence.text();
    }
}
