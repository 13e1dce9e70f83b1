package plumbline.report.joining;

import org.jspecify.annotations.Nullable;

import plumbline.report.Spelled;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Subject;
import plumbline.source.Secrets;

/// What was decided and what about, in one line each, the same in all languages.
final class SaidText {

    private SaidText() {}

    static String about(Subject subject) {
        return switch (subject) {
            case Subject.OfCell(var cell) -> cell.toString();
            case Subject.OfService(String service) -> service;
            case Subject.OfStatement(String service, String file, var _) -> service + " · " + file;
            case Subject.OfCheck(String check) -> check;
            case Subject.OfFinding(String id) -> id;
            case Subject.OfAssumption(String id) -> id;
            case Subject.OfSetting(String key) -> key;
            case Subject.OfImport(String id) -> id;
        };
    }

    /// Empty where nothing was decided.
    static String of(@Nullable Decision decision) {
        return Secrets.mask(said(decision).replace('\n', ' '));
    }

    private static String said(@Nullable Decision decision) {
        return switch (decision) {
            case null -> "";
            case Decision.Result(var status, var _) -> status.title();
            case Decision.Text(String text) -> text;
            case Decision.Disposed(var disposed) ->
                    with(Spelled.id(disposed.kind()), disposed.reason());
            case Decision.State(var state) -> Spelled.id(state);
            case Decision.Weight(var severity, String reason) -> with(severity.name(), reason);
            case Decision.Supported(var evidence) -> evidence.text();
            case Decision.Assumed(var assumption) -> assumption.text();
            case Decision.Grouped(String title, var _) -> title;
            case Decision.Imported(String name, var _, var _) -> name;
            case Decision.Joined(String copy, var _) -> copy;
            case Decision.Unasked(String reason) -> reason;
            case Decision.Setting(String value, String reason) -> with(value, reason);
            case Decision.Own(var check) -> check.title();
            case Decision.SetAside(String reason, String sql) -> with(reason, sql);
        };
    }

    private static String with(String what, String more) {
        return more.isBlank() ? what : what + ": " + more;
    }
}
