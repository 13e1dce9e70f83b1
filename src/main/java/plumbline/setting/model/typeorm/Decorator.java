package plumbline.setting.model.typeorm;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.parse.script.FunctionLiteral;
import plumbline.parse.script.Statement;
import plumbline.setting.model.script.CallChain;
import plumbline.setting.model.script.Literals;

import java.util.List;
import java.util.Optional;

/// `@Name(arguments)` before a class or a field.
record Decorator(String name, List<Expression> arguments) {

    static List<Decorator> all(List<Expression> written) {
        return written.stream().map(Decorator::of).toList();
    }

    private static Decorator of(Expression written) {
        if (written instanceof Expression.Name plain) {
            return new Decorator(plain.name(), List.of());
        }
        return CallChain.find(written)
                .map(each -> new Decorator(each.first().name(), each.first().arguments()))
                .orElseGet(() -> new Decorator("", List.of()));
    }

    static Optional<Decorator> find(List<Decorator> all, String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// What stands before the options.
    @Nullable Expression first() {
        return arguments.isEmpty() || arguments.getFirst() instanceof Expression.ObjectLiteral
                ? null
                : arguments.getFirst();
    }

    @Nullable Expression options() {
        return !arguments.isEmpty() && arguments.getLast() instanceof Expression.ObjectLiteral last
                ? last
                : null;
    }

    /// Whether some of the options are not written here.
    boolean isOpen() {
        if (options() != null) {
            return !Literals.isPlain(options());
        }
        boolean named = first() instanceof Expression.Name name && !EntityTypes.isType(name.name());
        return named || arguments.size() > 1;
    }

    /// The class that a first argument like `() => Type` names.
    Optional<String> findTarget() {
        return first() instanceof FunctionLiteral function
                        && function.body().statements().size() == 1
                        && function.body().statements().getFirst() instanceof Statement.Return given
                        && given.value() instanceof Expression.Name type
                ? Optional.of(type.name())
                : Optional.empty();
    }
}
