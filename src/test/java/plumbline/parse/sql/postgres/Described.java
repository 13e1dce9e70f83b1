package plumbline.parse.sql.postgres;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ConstraintTraits;
import plumbline.operation.DataType;
import plumbline.operation.ObjectName;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.source.SourceSpan;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Steps in short: what is not so and what is not there is left out.
final class Described {

    private Described() {}

    static String step(Step step) {
        StringBuilder text = new StringBuilder(step.dynamic() ? "~" : "");
        if (step.understanding() != Understanding.FULL) {
            text.append(step.understanding()).append(' ');
        }
        text.append(value(step.operation()));
        Circumstances around = step.circumstances();
        if (around.enclosure() != Circumstances.Enclosure.NONE) {
            text.append(" in ").append(around.enclosure());
        }
        text.append(around.repeated() ? " repeated" : "");
        text.append(around.ifExists() ? " if exists" : "").append(around.only() ? " only" : "");
        text.append(around.isConditional() ? " if " + around.condition() : "");
        return text.toString().replaceAll("\\s+", " ");
    }

    private static String value(Object value) {
        return switch (value) {
            case ObjectName name -> name + (name.dynamic() ? "?" : "");
            case DataType type ->
                    type.name()
                            + (type.arguments().isEmpty() ? "" : type.arguments())
                            + " array".repeat(type.dimensions());
            case Record some ->
                    some.getClass().getSimpleName()
                            + Arrays.stream(some.getClass().getRecordComponents())
                                    .map(component -> part(some, component))
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.joining(", ", "(", ")"));
            case List<?> list ->
                    list.stream().map(Described::value).collect(Collectors.joining(", ", "[", "]"));
            default -> String.valueOf(value);
        };
    }

    private static @Nullable String part(Record owner, RecordComponent component) {
        Object value = read(owner, component);
        if (value == null || isNothing(value)) {
            return null;
        }
        return value.equals(true) ? component.getName() : component.getName() + "=" + value(value);
    }

    private static boolean isNothing(Object value) {
        return value.equals(false)
                || value.equals("")
                || value.equals(List.of())
                || value.equals(ConstraintTraits.PLAIN)
                || value instanceof SourceSpan
                || (value instanceof Enum<?>
                        && List.of("NONE", "PERMANENT").contains(value.toString()));
    }

    private static @Nullable Object read(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
