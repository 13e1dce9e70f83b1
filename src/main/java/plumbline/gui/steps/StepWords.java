package plumbline.gui.steps;

import org.jspecify.annotations.Nullable;

import plumbline.gui.history.DecisionWords;
import plumbline.report.Spelled;
import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Steps;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;
import plumbline.words.Words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Steps in words, made for those that are looked at; `titles` says what checks are called.
record StepWords(Words words, ZoneId zone, Function<Cell, String> titles) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// What is told first of an action that changed several aspects of cells.
    private static final List<Aspect> TELLING =
            List.of(Aspect.RESULT, Aspect.DISPOSITION, Aspect.SEVERITY, Aspect.STATE);

    String when(Action action) {
        return MINUTE.withZone(zone).format(action.at());
    }

    String who(Action action) {
        return action.who().isBlank() ? words.get("steps.nobody") : action.who();
    }

    String kind(Action.Kind kind) {
        return words.get("steps.kind." + Spelled.id(kind));
    }

    /// `Decided: FAIL`.
    String what(Action action) {
        Optional<Change> telling = findTelling(action);
        String said = telling.map(Change::after).map(new DecisionWords(words)::said).orElse("");
        String kind = kind(action.kind());
        if (!said.isBlank()) {
            return words.get("steps.what", kind, said);
        }
        boolean opened = telling.filter(each -> each.after() == null).isPresent();
        return opened && action.reverses().isEmpty()
                ? words.get("steps.what", kind, words.get("steps.taken-away"))
                : kind;
    }

    private static Optional<Change> findTelling(Action action) {
        return TELLING.stream()
                .flatMap(
                        aspect ->
                                action.changes().stream()
                                        .filter(each -> each.place().aspect() == aspect)
                                        .limit(1))
                .findFirst()
                .or(() -> action.changes().stream().findFirst());
    }

    /// `undone 2026-12-01 14:02 by ak`, or nothing.
    String undone(Steps.Step step) {
        Action by = step.undoing();
        return by == null ? "" : words.get("steps.undone", when(by), who(by));
    }

    /// The cell, or how many of them, or what else it is about.
    String where(Action action) {
        List<Cell> cells = cells(action);
        return switch (cells.size()) {
            case 0 ->
                    action.changes().stream()
                            .findFirst()
                            .map(each -> subject(each.place().subject()))
                            .orElse("");
            case 1 -> cell(cells.getFirst());
            default ->
                    words.get(
                            "steps.cells",
                            cells.size(),
                            cells.stream().map(Cell::service).distinct().count());
        };
    }

    static List<Cell> cells(Action action) {
        return action.changes().stream()
                .flatMap(each -> each.place().findCell().stream())
                .distinct()
                .toList();
    }

    private String cell(Cell cell) {
        return cell.service() + " · " + titles.apply(cell);
    }

    private String subject(Subject subject) {
        return switch (subject) {
            case Subject.OfCell(Cell cell) -> cell(cell);
            case Subject.OfService(String service) -> service;
            case Subject.OfCheck(String check) -> words.get("steps.subject.check", check);
            case Subject.OfStatement(String service, String file, String _) ->
                    words.get("steps.subject.statement", service, file);
            case Subject.OfFinding _ -> words.get("steps.subject.finding");
            case Subject.OfAssumption(String id) -> words.get("steps.subject.assumption", id);
            case Subject.OfSetting(String key) -> words.get("steps.subject.setting", key);
            case Subject.OfImport _ -> words.get("steps.subject.import");
        };
    }

    /// `Result: open → FAIL`.
    String difference(Place place, @Nullable Decision before, @Nullable Decision after) {
        return words.get(
                "steps.difference",
                words.get("steps.aspect." + Spelled.id(place.aspect())),
                said(before),
                said(after));
    }

    String place(Place place) {
        return subject(place.subject());
    }

    private String said(@Nullable Decision decision) {
        return decision == null
                ? words.get("steps.nothing")
                : new DecisionWords(words).said(decision);
    }

    /// What a plan comes to.
    String telling(Plan plan) {
        String told =
                words.get(
                        "steps.plan." + Spelled.id(plan.way()),
                        plan.actions().size(),
                        plan.differences().size(),
                        plan.cells(),
                        when(plan.step().action()));
        return plan.stays() == 0 ? told : told + " " + words.get("steps.plan.stays", plan.stays());
    }
}
