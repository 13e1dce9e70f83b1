package plumbline.review.query;

import plumbline.check.Section;
import plumbline.review.cell.CellState;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds out what the terms of a query mean; the first that means nothing ends it.
record Reading(Times times) {

    Query of(String text) {
        List<Predicate<CellState>> conditions = new ArrayList<>();
        for (Term term : Terms.of(text)) {
            switch (meaning(term)) {
                case Meant.That(var condition) -> conditions.add(condition);
                case Meant.Nothing(Piece at, Fault why) -> {
                    return new Query.NotUnderstood(text, at.from(), at.to(), why);
                }
            }
        }
        return new Query.Understood(text, conditions);
    }

    private sealed interface Meant {

        record That(Predicate<CellState> condition) implements Meant {}

        record Nothing(Piece at, Fault why) implements Meant {}
    }

    private Meant meaning(Term term) {
        return switch (term) {
            case Term.Bare(boolean negated, Piece word) -> {
                String wanted = word.text().toLowerCase(Locale.ROOT);
                yield that(negated, cell -> Found.inCell(cell, wanted));
            }
            case Term.Negation(Piece sign) ->
                    new Meant.Nothing(sign, new Fault.NothingToNegate(sign.text().strip()));
            case Term.Keyed keyed -> meaning(keyed);
        };
    }

    private Meant meaning(Term.Keyed term) {
        Optional<Key> key = Key.find(term.key().text());
        if (key.isEmpty()) {
            return new Meant.Nothing(
                    term.key(), new Fault.UnknownKey(term.key().text(), Key.all()));
        }
        return key.get() == Key.SEV || term.operator() == Operator.IS
                ? meaning(key.get(), term)
                : new Meant.Nothing(
                        term.key(), new Fault.NotComparable(key.get().word(), Key.SEV.word()));
    }

    private Meant meaning(Key key, Term.Keyed term) {
        Meaning meaning = key.meaning(times);
        List<Predicate<CellState>> either = new ArrayList<>();
        for (Piece value : term.values()) {
            Optional<Predicate<CellState>> meant =
                    value.text().isBlank()
                            ? Optional.empty()
                            : meaning.find(term.operator(), value.text());
            if (meant.isEmpty()) {
                return new Meant.Nothing(value, fault(key, value.text()));
            }
            either.add(meant.get());
        }
        return that(term.negated(), cell -> either.stream().anyMatch(each -> each.test(cell)));
    }

    private Fault fault(Key key, String value) {
        if (value.isBlank()) {
            return new Fault.MissingValue(key.word());
        }
        return key == Key.SECTION
                ? new Fault.UnknownSection(value, Section.values().length)
                : new Fault.UnknownValue(key.word(), value, key.meaning(times).possible());
    }

    private static Meant that(boolean negated, Predicate<CellState> condition) {
        return new Meant.That(negated ? condition.negate() : condition);
    }
}
