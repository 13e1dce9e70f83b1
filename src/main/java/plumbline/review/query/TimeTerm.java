package plumbline.review.query;

import java.util.List;

/// What a query asks about the time of migrations: one of these parts of an order, or none of them.
public record TimeTerm(String text, boolean negated, List<Stretch> either) {

    public TimeTerm {
        either = List.copyOf(either);
    }
}
