package plumbline.framework.typeorm.runner;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.Clue;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.Optional;

/// The columns, keys or indexes that a table has in the database.
record LookedParts() implements Clue {

    @Override
    public Optional<Value> findMember(String name, Site site) {
        return name.matches("\\d+") ? Optional.of(part(null, site)) : Optional.empty();
    }

    /// `foreignKeys.find(key => key.name === 'FK')` tells the name.
    @Override
    public Optional<Value> findResult(Call call) {
        return call.method().equals("find") && call.argument(0) instanceof FunctionValue test
                ? Optional.of(part(name(call, test), call.site()))
                : Optional.empty();
    }

    private static Value part(@Nullable String name, Site site) {
        return Value.Unknown.result(site, new LookedPart(name));
    }

    private static @Nullable String name(Call call, FunctionValue test) {
        Site site = call.site();
        Circumstance each = new Circumstance.Repeated(site.text(), site.place());
        Value answer = call.runner().run(test, List.of(part(null, site)), site, each);
        if (!(answer instanceof Value.Choice(List<Value.Option> options))) {
            return null;
        }
        List<Value.Option> fitting =
                options.stream()
                        .filter(each1 -> each1.value() instanceof Value.Bool(boolean fits) && fits)
                        .toList();
        return fitting.size() == 1 ? wanted(fitting.getFirst().when()) : null;
    }

    private static @Nullable String wanted(Circumstance when) {
        return when instanceof Circumstance.When test
                        && test.holds()
                        && test.tested() instanceof Value.Unknown asked
                        && asked.subject() instanceof Clue.Comparison(LookedPart.Name _, Value with)
                ? Texts.findKnown(with).orElse(null)
                : null;
    }
}
