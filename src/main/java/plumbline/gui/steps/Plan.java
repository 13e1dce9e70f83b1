package plumbline.gui.steps;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.action.Steps;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.deed.Author;
import plumbline.review.deed.TakeBack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What going to another point would do, before anything is done: the actions to take back in their
/// order, and what would stand otherwise after it. `stays` counts changes that later ones have
/// overtaken.
record Plan(
        Way way, Steps.Step step, List<Action> actions, List<Difference> differences, int stays) {

    Plan {
        actions = List.copyOf(actions);
        differences = List.copyOf(differences);
    }

    /// Which way to go.
    enum Way {
        ONLY_THIS,
        BACK,
        FORWARD
    }

    /// What stands at a place now, and what would stand there.
    record Difference(Place place, @Nullable Decision before, @Nullable Decision after) {}

    static Plan of(Review review, Way way, Steps.Step step) {
        List<Action> actions = actions(review, way, step);
        Review after = Review.of(review.actions());
        Author nobody = Author.of("");
        Set<Place> places = new LinkedHashSet<>();
        int stays = 0;
        for (Action each : actions) {
            Optional<Action> taken = nobody.act(after, TakeBack.of(each));
            stays += each.changes().size() - taken.map(all -> all.changes().size()).orElse(0);
            taken.ifPresent(
                    done -> {
                        after.add(done);
                        done.changes().forEach(change -> places.add(change.place()));
                    });
        }
        return new Plan(way, step, actions, differences(review, after, places), stays);
    }

    private static List<Action> actions(Review review, Way way, Steps.Step step) {
        String id = step.action().id();
        return switch (way) {
            case ONLY_THIS -> List.of(step.action());
            case BACK -> Steps.of(review).later(id);
            case FORWARD -> Steps.of(review).undoings(id);
        };
    }

    private static List<Difference> differences(Review before, Review after, Set<Place> places) {
        List<Difference> all = new ArrayList<>();
        for (Place place : places) {
            Decision stands = before.find(place).orElse(null);
            Decision then = after.find(place).orElse(null);
            if (!Objects.equals(stands, then)) {
                all.add(new Difference(place, stands, then));
            }
        }
        return all;
    }

    /// How many cells would be otherwise.
    long cells() {
        return differences.stream()
                .flatMap(each -> each.place().findCell().stream())
                .distinct()
                .count();
    }
}
