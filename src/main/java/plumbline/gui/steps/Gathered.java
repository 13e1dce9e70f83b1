package plumbline.gui.steps;

import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.action.Steps;

import java.util.List;
import java.util.function.Function;

/// The steps that are wanted, of how many there are, and everybody who made one.
record Gathered(List<Steps.Step> found, int all, List<String> people) {

    static final Gathered NOTHING = new Gathered(List.of(), 0, List.of());

    Gathered {
        found = List.copyOf(found);
        people = List.copyOf(people);
    }

    static Gathered of(Review review, Wanted wanted, Function<Action.Kind, String> name) {
        List<Steps.Step> all = Steps.of(review).all();
        return new Gathered(
                all.stream().filter(each -> wanted.matches(each, name)).toList(),
                all.size(),
                all.stream().map(each -> each.action().who()).distinct().sorted().toList());
    }
}
