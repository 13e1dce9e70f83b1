package plumbline.parse.script.value;

import org.jspecify.annotations.Nullable;

import plumbline.source.SourceSpan;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// An object with its properties in their order; what it lacks may stand in its prototype.
public final class ObjectValue implements Value {

    private final Map<String, Value> properties = new LinkedHashMap<>();
    private final Map<String, FunctionValue> getters = new LinkedHashMap<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Map<String, SourceSpan> places = new HashMap<>(0);
    private @Nullable ObjectValue prototype;
    private @Nullable Value original;
    private @Nullable SourceSpan place;
    private boolean open;

    public ObjectValue() {}

    public ObjectValue(Map<String, ? extends Value> properties) {
        this.properties.putAll(properties);
    }

    /// An object that is written somewhere.
    public ObjectValue(@Nullable SourceSpan place) {
        this.place = place;
    }

    /// Where it is written, if it is.
    public Optional<SourceSpan> findPlace() {
        return Optional.ofNullable(place);
    }

    /// Its own properties, in the order they were written.
    public Map<String, Value> properties() {
        complete();
        return Collections.unmodifiableMap(properties);
    }

    /// The property, also from the classes it descends from.
    public Optional<Value> find(String name) {
        // a chain of prototypes that leads back to itself would never end
        int steps = 0;
        for (ObjectValue each = this; each != null && steps < 50; each = each.prototype) {
            Value found = each.own(name);
            if (found != null) {
                return Optional.of(found);
            }
            steps++;
        }
        return Optional.empty();
    }

    private @Nullable Value own(String name) {
        Value found = properties.get(name);
        while (found == null && !later.isEmpty()) {
            later.remove().run();
            found = properties.get(name);
        }
        return found;
    }

    /// Sets more properties, once somebody asks for one that is not there yet, or for all.
    public void later(Runnable more) {
        later.add(more);
    }

    /// Has all properties set that were left for later.
    public void complete() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    public void set(String name, Value value) {
        properties.put(name, value);
    }

    /// Remembers where a property is written, from its name to the end of its value.
    public void place(String name, SourceSpan span) {
        places.put(name, span);
    }

    /// Where a property is written.
    public Optional<SourceSpan> findPlace(String name) {
        return Optional.ofNullable(places.get(name));
    }

    /// The same properties stand in the same places.
    public void placeLike(ObjectValue other) {
        places.putAll(other.places);
    }

    /// Reading that property runs a function.
    public void compute(String name, FunctionValue getter) {
        getters.put(name, getter);
    }

    /// The function that gives a property, also from the classes it descends from.
    public Optional<FunctionValue> findGetter(String name) {
        int steps = 0;
        for (ObjectValue each = this; each != null && steps < 50; each = each.prototype) {
            FunctionValue found = each.getters.get(name);
            if (found != null) {
                return Optional.of(found);
            }
            steps++;
        }
        return Optional.empty();
    }

    public void remove(String name) {
        properties.remove(name);
    }

    public Optional<ObjectValue> findPrototype() {
        return Optional.ofNullable(prototype);
    }

    public void inherit(ObjectValue from) {
        prototype = from;
    }

    /// Whether it may have more properties than are known.
    public boolean isOpen() {
        complete();
        return open;
    }

    public void open() {
        open = true;
        original = null;
    }

    /// Takes all that another object has, which only the running program knows; what is set later
    /// is known. A copy of several is a copy of none.
    public void copy(Value other) {
        properties.clear();
        original = open ? null : other;
        open = true;
    }

    /// The object that this is a copy of, but for the properties that are known.
    public Optional<Value> findOriginal() {
        return Optional.ofNullable(original);
    }

    /// Takes the properties of another object, as `{...other}` does.
    public void spread(ObjectValue other) {
        other.complete();
        if (other.original != null) {
            copy(other.original);
        } else if (other.open) {
            open();
        }
        properties.putAll(other.properties);
    }
}
