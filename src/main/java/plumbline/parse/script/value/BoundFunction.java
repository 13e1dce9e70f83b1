package plumbline.parse.script.value;

import java.util.ArrayList;
import java.util.List;

/// `function.bind(self, …)`.
public record BoundFunction(FunctionValue function, Value self, List<Value> first)
        implements FunctionValue.Behaviour {

    @Override
    public Value call(Call call) {
        return function.behaviour().call(with(call, self));
    }

    @Override
    public Value construct(Call call) {
        return function.behaviour().construct(with(call, call.self()));
    }

    private Call with(Call call, Value receiver) {
        List<Value> all = new ArrayList<>(first);
        all.addAll(call.arguments());
        return new Call(receiver, call.method(), all, call.site(), call.runner());
    }

    @Override
    public boolean isAsync() {
        return function.behaviour().isAsync();
    }

    @Override
    public boolean isEmpty() {
        return function.behaviour().isEmpty();
    }
}
