package plumbline.parse.script.global;

import plumbline.parse.script.builtin.Elements;
import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.builtin.MapObject;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;

/// `Map`.
final class MapGlobal extends LanguageObject {

    @Override
    public Value construct(Call call) {
        MapObject map = new MapObject();
        for (Value entry : Elements.of(call.argument(0), call.site()).known()) {
            if (entry instanceof ListValue pair && pair.size() == 2) {
                map.put(pair.items().get(0), pair.items().get(1));
            }
        }
        return new Value.HostValue(map);
    }
}
