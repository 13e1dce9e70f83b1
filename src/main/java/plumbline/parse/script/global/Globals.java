package plumbline.parse.script.global;

import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.builtin.Promises;
import plumbline.parse.script.value.Value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names that every script sees.
public final class Globals {

    private static final List<String> PLAIN =
            List.of(
                    "Math",
                    "Date",
                    "console",
                    "Symbol",
                    "Buffer",
                    "RegExp",
                    "isNaN",
                    "clearTimeout",
                    "globalThis",
                    "global",
                    "BigInt",
                    "Intl",
                    "encodeURIComponent",
                    "decodeURIComponent",
                    "URL");

    private Globals() {}

    public static Map<String, Value> all() {
        Map<String, Value> all = new LinkedHashMap<>();
        all.put("undefined", Value.Nothing.UNDEFINED);
        all.put("NaN", new Value.Num(Double.NaN));
        all.put("Infinity", new Value.Num(Double.POSITIVE_INFINITY));
        PLAIN.forEach(name -> put(all, name, new PlainObject()));
        put(all, "Promise", new Promises());
        put(all, "Object", new ObjectGlobal());
        put(all, "Array", new ArrayGlobal());
        put(all, "process", new ProcessObject());
        put(all, "eval", new EvalFunction());
        put(all, "Function", new EvalFunction());
        put(all, "Set", new ArrayGlobal());
        put(all, "Map", new MapGlobal());
        for (String error : List.of("Error", "TypeError", "RangeError")) {
            put(all, error, new ErrorGlobal());
        }
        for (String timer :
                List.of("setTimeout", "setImmediate", "setInterval", "queueMicrotask")) {
            put(all, timer, new TimerFunction());
        }
        for (Conversion conversion : Conversion.values()) {
            put(all, conversion.written(), new ConversionFunction(conversion));
        }
        return all;
    }

    private static void put(Map<String, Value> all, String name, LanguageObject object) {
        all.put(name, new Value.HostValue(object));
    }
}
