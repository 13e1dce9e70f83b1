package plumbline.gui.steps;

import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Steps;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which steps are wanted: those of a person, or of all where it is empty, that hold all words of a
/// text; undoing and redoing are steps that can be left out.
record Wanted(String person, String text, boolean reversals) {

    static final Wanted ALL = new Wanted("", "", false);

    /// `name` says what kinds of actions are called.
    boolean matches(Steps.Step step, Function<Action.Kind, String> name) {
        return (reversals || !step.isReversal())
                && (person.isEmpty() || step.action().who().equals(person))
                && (text.isBlank() || holdsWords(step.action(), name));
    }

    private boolean holdsWords(Action action, Function<Action.Kind, String> name) {
        return Stream.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(
                        word ->
                                holds(name.apply(action.kind()), word)
                                        || holds(action.who(), word)
                                        || action.changes().stream()
                                                .anyMatch(each -> holds(each, word)));
    }

    private static boolean holds(Change change, String word) {
        return change.place().findCell().filter(cell -> holds(cell, word)).isPresent()
                || (change.after() != null && holds(change.after(), word));
    }

    private static boolean holds(Cell cell, String word) {
        return holds(cell.service(), word) || holds(cell.check(), word);
    }

    private static boolean holds(Decision decision, String word) {
        return switch (decision) {
            case Decision.Result(var status, var _) -> holds(status.title(), word);
            case Decision.Text(String said) -> holds(said, word);
            case Decision.Disposed(var disposition) ->
                    holds(disposition.reason(), word) || holds(disposition.owner(), word);
            case Decision.Weight(var severity, String reason) ->
                    holds(severity.name(), word) || holds(reason, word);
            case Decision.State(var state) -> holds(state.name(), word);
            case Decision.Supported(var evidence) -> holds(evidence.text(), word);
            case Decision.Assumed(var assumption) -> holds(assumption.text(), word);
            case Decision.Grouped(String title, var _) -> holds(title, word);
            case Decision.Imported(String file, var _, var _) -> holds(file, word);
            case Decision.Joined(String copy, var _) -> holds(copy, word);
            case Decision.Unasked(String reason) -> holds(reason, word);
            case Decision.SetAside(String reason, String sql) ->
                    holds(reason, word) || holds(sql, word);
            case Decision.Own(var check) -> holds(check.title(), word);
            case Decision.Setting(String value, String reason) ->
                    holds(value, word) || holds(reason, word);
        };
    }

    private static boolean holds(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
