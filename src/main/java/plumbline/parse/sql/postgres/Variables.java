package plumbline.parse.sql.postgres;

import org.jspecify.annotations.Nullable;

import plumbline.source.EmbeddedText;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What variables of code in PL/pgSQL are known to hold: texts, and arrays of texts.
final class Variables {

    private final Map<String, EmbeddedText> texts = new HashMap<>();
    private final Map<String, List<EmbeddedText>> arrays = new HashMap<>();

    Variables copy() {
        Variables copy = new Variables();
        copy.texts.putAll(texts);
        copy.arrays.putAll(arrays);
        return copy;
    }

    void put(String name, EmbeddedText value) {
        arrays.remove(name);
        texts.put(name, value);
    }

    void put(String name, List<EmbeddedText> values) {
        texts.remove(name);
        arrays.put(name, values);
    }

    void forget(Collection<String> names) {
        texts.keySet().removeAll(names);
        arrays.keySet().removeAll(names);
    }

    boolean isEmpty() {
        return texts.isEmpty() && arrays.isEmpty();
    }

    @Nullable EmbeddedText text(String name) {
        return texts.get(name);
    }

    @Nullable List<EmbeddedText> array(String name) {
        return arrays.get(name);
    }
}
