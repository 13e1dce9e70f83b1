package plumbline.parse.script.builtin;

import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A `Map` of the script, as far as its keys are known.
public final class MapObject extends LanguageObject {

    private final Map<String, List<Value>> pairs = new LinkedHashMap<>();

    public void put(Value key, Value value) {
        Texts.findKnown(key).ifPresent(known -> pairs.put(known, List.of(key, value)));
    }

    List<Value> entries(Site site) {
        List<Value> entries = new ArrayList<>();
        pairs.values().forEach(pair -> entries.add(ListValue.of(pair)));
        return entries;
    }

    private List<Value> parts(int index) {
        return pairs.values().stream().map(pair -> pair.get(index)).toList();
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return property.equals("size") ? new Value.Num(pairs.size()) : unknown(site);
    }

    @Override
    public Value call(Call call) {
        Optional<String> key = Texts.findKnown(call.argument(0));
        return switch (call.method()) {
            case "get" ->
                    key.<Value>map(
                                    known ->
                                            pairs.containsKey(known)
                                                    ? pairs.get(known).get(1)
                                                    : Value.Nothing.UNDEFINED)
                            .orElseGet(() -> unknown(call.site()));
            case "has" ->
                    key.<Value>map(known -> new Value.Bool(pairs.containsKey(known)))
                            .orElseGet(() -> unknown(call.site()));
            case "set" -> {
                put(call.argument(0), call.argument(1));
                yield call.self();
            }
            case "keys" -> ListValue.of(parts(0));
            case "values" -> ListValue.of(parts(1));
            case "entries" -> ListValue.of(entries(call.site()));
            case "forEach" -> {
                for (List<Value> pair : List.copyOf(pairs.values())) {
                    call.run(call.argument(0), pair.get(1), pair.get(0));
                }
                yield Value.Nothing.UNDEFINED;
            }
            default -> unknown(call.site());
        };
    }
}
