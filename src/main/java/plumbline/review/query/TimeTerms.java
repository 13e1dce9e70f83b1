package plumbline.review.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The terms of a query that ask about the time of migrations, and what it is without them.
public record TimeTerms(List<TimeTerm> all, String others) {

    public static final TimeTerms NONE = new TimeTerms(List.of(), "");

    public TimeTerms {
        all = List.copyOf(all);
    }

    /// Those that mean something; all else is among the others as it was written.
    public static TimeTerms of(String text) {
        List<TimeTerm> times = new ArrayList<>();
        List<String> others = new ArrayList<>();
        int end = 0;
        if (text.length() <= Query.MOST_SIGNS) {
            for (Term term : Terms.of(text)) {
                String written = text.substring(end, term.end()).strip();
                end = term.end();
                findTime(term, written).ifPresentOrElse(times::add, () -> others.add(written));
            }
        }
        return times.isEmpty()
                ? new TimeTerms(List.of(), text)
                : new TimeTerms(times, String.join(" ", others));
    }

    private static Optional<TimeTerm> findTime(Term term, String written) {
        return term instanceof Term.Keyed keyed && keyed.operator() == Operator.IS
                ? Key.find(keyed.key().text())
                        .flatMap(Along::find)
                        .flatMap(along -> findTime(along, keyed, written))
                : Optional.empty();
    }

    private static Optional<TimeTerm> findTime(Along along, Term.Keyed term, String written) {
        List<Stretch> either =
                term.values().stream()
                        .flatMap(each -> Stretch.find(along, each.text()).stream())
                        .toList();
        return either.size() == term.values().size()
                ? Optional.of(new TimeTerm(written, term.negated(), either))
                : Optional.empty();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// A query of nothing but these.
    public String text() {
        return all.stream().map(TimeTerm::text).collect(Collectors.joining(" "));
    }

    /// The query that asks about this time instead.
    public String replacedBy(Stretch stretch) {
        return others.isBlank() ? stretch.term() : others.strip() + " " + stretch.term();
    }
}
