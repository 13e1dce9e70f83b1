package plumbline.review.action;

import org.jspecify.annotations.Nullable;

import plumbline.check.Status;
import plumbline.review.action.Action.Kind;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Does things to a review as a program would, with names and times that are the same in each run.
public final class Deeds {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private final Review review;
    private final String who;
    private final List<Action> done = new ArrayList<>();

    public Deeds(Review review, String who) {
        this.review = review;
        this.who = who;
    }

    public static Place result(String service, String check) {
        return Place.of(new Cell(service, check), Aspect.RESULT);
    }

    public static Decision person(Status status) {
        return new Decision.Result(status, Decision.Origin.PERSON);
    }

    public Action decide(Place place, @Nullable Decision after) {
        return act(Kind.DECIDE, "", List.of(change(place, after)));
    }

    public Change change(Place place, @Nullable Decision after) {
        return new Change(place, review.find(place).orElse(null), after);
    }

    public Action act(Kind kind, String reverses, List<Change> changes) {
        String id = who + "-" + done.size();
        Instant at = START.plusSeconds(review.actions().size());
        // what takes an action back has said already what it follows
        List<Change> known =
                reverses.isEmpty() ? changes.stream().map(review::following).toList() : changes;
        Action action = new Action(id, at, who, kind, reverses, known);
        done.add(action);
        review.add(action);
        return action;
    }

    public Action undo(Action action) {
        return act(Kind.UNDO, action.id(), Reversal.of(review, action).changes());
    }

    public Action redo(Action action) {
        return act(Kind.REDO, action.id(), Reversal.of(review, action).changes());
    }

    public void undoLast() {
        Reversal.findUndoable(review, who).ifPresent(this::undo);
    }

    public void redoLast() {
        Reversal.findRedoable(review, who).ifPresent(this::redo);
    }
}
