package plumbline.review.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The fields of a JSON object, asked for by name; what is missing or of another kind is an
/// [IllegalArgumentException], and what nobody asks for is left alone.
///
/// Objects have few fields, and a journal has very many objects: two arrays are made faster than a
/// map.
public final class Fields {

    private static final int USUAL = 6;

    private String[] names = new String[USUAL];
    private @Nullable Object[] values = new @Nullable Object[USUAL];
    private int size;

    private Fields() {}

    /// Reads up to the end of an object that has begun.
    static Fields read(JsonParser in) {
        Fields fields = new Fields();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            fields.put(name, value(in));
        }
        return fields;
    }

    private void put(String name, @Nullable Object value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size++] = value;
    }

    private static @Nullable Object value(JsonParser in) {
        return switch (in.currentToken()) {
            case START_OBJECT -> read(in);
            case START_ARRAY -> list(in);
            case VALUE_STRING -> in.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> in.getNumberValue();
            // with as many digits as were written
            case VALUE_NUMBER_FLOAT -> in.getDecimalValue();
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException(in.currentToken() + " says nothing here");
        };
    }

    private static List<@Nullable Object> list(JsonParser in) {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(in));
        }
        return list;
    }

    /// Whether a field is there that older versions did not write.
    public boolean has(String name) {
        return Arrays.asList(names).contains(name);
    }

    public String text(String name) {
        return as(String.class, name);
    }

    public int number(String name) {
        return as(Integer.class, name);
    }

    /// One that may be too long for the other.
    public long longNumber(String name) {
        return as(Number.class, name).longValue();
    }

    public boolean flag(String name) {
        return as(Boolean.class, name);
    }

    public <E extends Enum<E>> E choice(String name, Class<E> of) {
        return Enum.valueOf(of, text(name));
    }

    public <T> T object(String name, Function<Fields, T> read) {
        return read.apply(as(Fields.class, name));
    }

    /// Null where the field says so; it has to be there.
    public <T> @Nullable T nullable(String name, Function<Fields, T> read) {
        return find(name) == null ? null : object(name, read);
    }

    public <T> @Nullable T nullableText(String name, Function<String, T> read) {
        return find(name) == null ? null : read.apply(text(name));
    }

    public List<String> texts(String name) {
        return list(name, String.class, text -> text);
    }

    public <T> List<T> objects(String name, Function<Fields, T> read) {
        return list(name, Fields.class, read);
    }

    /// All texts of an object, by their names.
    public SortedMap<String, String> textsByName(String name) {
        Fields of = as(Fields.class, name);
        SortedMap<String, String> texts = new TreeMap<>();
        for (int i = 0; i < of.size; i++) {
            texts.put(of.names[i], as(String.class, of.names[i], of.values[i]));
        }
        return texts;
    }

    /// Hands on every field but those with these names, as it is.
    void forOthers(Set<String> known, BiConsumer<String, @Nullable Object> to) {
        for (int i = 0; i < size; i++) {
            if (!known.contains(names[i])) {
                to.accept(names[i], values[i]);
            }
        }
    }

    private <A, T> List<T> list(String name, Class<A> kind, Function<A, T> read) {
        List<T> list = new ArrayList<>();
        for (Object each : as(List.class, name)) {
            list.add(read.apply(as(kind, name, each)));
        }
        return list;
    }

    private <T> T as(Class<T> kind, String name) {
        return as(kind, name, find(name));
    }

    private static <T> T as(Class<T> kind, String name, @Nullable Object value) {
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException(name + " is " + value);
        }
        return kind.cast(value);
    }

    private @Nullable Object find(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        throw new IllegalArgumentException(name + " is missing");
    }
}
