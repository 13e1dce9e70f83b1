package plumbline.parse.script.flow;

import plumbline.operation.Dialect;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// The circumstances that hold where the run is now.
public final class Paths {

    private final List<Circumstance> under = new ArrayList<>();

    public List<Circumstance> under() {
        return under;
    }

    public int mark() {
        return under.size();
    }

    public void backTo(int mark) {
        while (under.size() > mark) {
            under.removeLast();
        }
    }

    public void enter(List<Circumstance> more) {
        for (Circumstance each : more) {
            if (!isImplied(each)) {
                under.add(each);
            }
        }
    }

    public <T> T inside(List<Circumstance> more, Supplier<T> work) {
        int mark = mark();
        enter(more);
        try {
            return work.get();
        } finally {
            backTo(mark);
        }
    }

    private boolean isImplied(Circumstance when) {
        return under.contains(when)
                || under.stream().anyMatch(each -> contradict(each, opposite(when)));
    }

    /// Whether what is known here says that this cannot be.
    public boolean isRuledOut(Circumstance when) {
        return under.stream().anyMatch(each -> contradict(each, when));
    }

    private static boolean contradict(Circumstance one, Circumstance two) {
        return switch (one) {
            case Circumstance.When when ->
                    two instanceof Circumstance.When other
                            && when.holds() != other.holds()
                            && isSameTest(when, other);
            case Circumstance.OnDialect on ->
                    two instanceof Circumstance.OnDialect other && excludes(on, other);
            case Circumstance.Repeated repeated -> false;
            case Circumstance.AfterFailure failure -> false;
        };
    }

    /// A variable that is tested twice gives the same answer twice.
    private static boolean isSameTest(Circumstance.When one, Circumstance.When two) {
        return one.tested() instanceof Value.Unknown
                ? one.tested().equals(two.tested())
                : one.place().equals(two.place());
    }

    private static boolean excludes(Circumstance.OnDialect one, Circumstance.OnDialect two) {
        if (one.dialects().isEmpty() || two.dialects().isEmpty()) {
            return one.expression().equals(two.expression()) && one.among() != two.among();
        }
        Set<Dialect> common = new HashSet<>(one.dialects());
        if (one.among() && two.among()) {
            common.retainAll(two.dialects());
            return common.isEmpty();
        }
        if (one.among() == two.among()) {
            return false;
        }
        Circumstance.OnDialect wanted = one.among() ? one : two;
        Circumstance.OnDialect refused = one.among() ? two : one;
        return refused.dialects().containsAll(wanted.dialects());
    }

    /// One of two values, depending on the circumstances.
    public Value join(List<Circumstance> yes, Value then, Value otherwise) {
        if (then.equals(otherwise) || yes.isEmpty()) {
            return then;
        }
        Circumstance first = yes.getFirst();
        return Choices.of(
                List.of(
                        new Value.Option(first, then),
                        new Value.Option(opposite(first), otherwise)));
    }

    public static Circumstance opposite(Circumstance of) {
        return switch (of) {
            case Circumstance.When when ->
                    new Circumstance.When(
                            when.expression(), !when.holds(), when.tested(), when.place());
            case Circumstance.OnDialect on ->
                    new Circumstance.OnDialect(on.expression(), on.dialects(), !on.among());
            case Circumstance.Repeated repeated -> repeated;
            case Circumstance.AfterFailure failure -> failure;
        };
    }

    /// The value as far as the circumstances here leave a choice.
    public Value narrow(Value value) {
        if (!(value instanceof Value.Choice choice)) {
            return value;
        }
        List<Value.Option> left =
                choice.options().stream().filter(each -> !isRuledOut(each.when())).toList();
        if (left.size() == 1
                && (choice.options().size() > 1 || isImplied(left.getFirst().when()))) {
            return left.getFirst().value();
        }
        return left.isEmpty() || left.size() == choice.options().size()
                ? value
                : new Value.Choice(left);
    }
}
