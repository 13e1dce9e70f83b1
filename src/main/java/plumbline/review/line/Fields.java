package plumbline.review.line;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The fields of a JSON object, asked for by name; what is missing or of another kind is an
/// [IllegalArgumentException], and what nobody asks for is left alone.
///
/// Objects have few fields, and a journal has very many objects: two arrays are made faster than a
/// map.
final class Fields {

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
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
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

    String text(String name) {
        return as(String.class, name);
    }

    int number(String name) {
        return as(Integer.class, name);
    }

    boolean flag(String name) {
        return as(Boolean.class, name);
    }

    <E extends Enum<E>> E choice(String name, Class<E> of) {
        return Enum.valueOf(of, text(name));
    }

    <T> T object(String name, Function<Fields, T> read) {
        return read.apply(as(Fields.class, name));
    }

    /// Null where the field says so; it has to be there.
    <T> @Nullable T nullable(String name, Function<Fields, T> read) {
        return find(name) == null ? null : object(name, read);
    }

    <T> @Nullable T nullableText(String name, Function<String, T> read) {
        return find(name) == null ? null : read.apply(text(name));
    }

    List<String> texts(String name) {
        return list(name, String.class, text -> text);
    }

    <T> List<T> objects(String name, Function<Fields, T> read) {
        return list(name, Fields.class, read);
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
