package plumbline.setting.model.script;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A chain of calls, each with the name it is called by: `a.b(1).c()` calls `b` and then `c`.
public record CallChain(String owner, List<Step> steps) {

    /// One call.
    public record Step(String name, List<Expression> arguments) {

        /// An argument, or nothing where there are fewer.
        public @Nullable Expression argument(int index) {
            return index < arguments.size() ? arguments.get(index) : null;
        }
    }

    /// The calls of a chain that begins with a name and has only members and calls.
    public static Optional<CallChain> find(@Nullable Expression expression) {
        if (!(expression instanceof Expression.Chain chain)
                || !(chain.first() instanceof Expression.Name first)) {
            return Optional.empty();
        }
        return find(first.name(), chain.links());
    }

    /// The calls behind a first name.
    public static Optional<CallChain> find(String owner, List<Link> links) {
        List<Step> steps = new ArrayList<>();
        String last = owner;
        for (Link link : links) {
            switch (link) {
                case Link.Member member -> last = member.name();
                case Link.Call call -> steps.add(new Step(last, call.arguments()));
                case Link.Index _, Link.Tagged _ -> {
                    return Optional.empty();
                }
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new CallChain(owner, steps));
    }

    public Step first() {
        return steps.getFirst();
    }

    /// Whether one of the calls has that name.
    public boolean has(String name) {
        return steps.stream().anyMatch(each -> each.name().equals(name));
    }
}
