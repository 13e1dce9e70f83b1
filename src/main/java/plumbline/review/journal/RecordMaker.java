package plumbline.review.journal;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleValueInstantiators;

import java.io.Serial;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// Makes records with a constructor that was looked up once; Jackson by itself adapts it to its
/// arguments for each record anew, which is a third of the time that a long journal takes.
final class RecordMaker extends StdValueInstantiator {

    @Serial private static final long serialVersionUID = 1L;

    private final transient MethodHandle constructor;

    private RecordMaker(StdValueInstantiator usual, MethodHandle constructor) {
        super(usual);
        this.constructor = constructor;
    }

    /// For all records, and nothing else.
    static final class OfRecords extends SimpleValueInstantiators {

        @Serial private static final long serialVersionUID = 1L;

        @Override
        public ValueInstantiator modifyValueInstantiator(
                DeserializationConfig config,
                BeanDescription.Supplier type,
                ValueInstantiator usual) {
            return type.getBeanClass().isRecord() && usual instanceof StdValueInstantiator standard
                    ? new RecordMaker(standard, constructor(type.getBeanClass()))
                    : usual;
        }

        private static MethodHandle constructor(Class<?> type) {
            Class<?>[] components =
                    Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            try {
                MethodHandle found =
                        MethodHandles.lookup()
                                .unreflectConstructor(type.getDeclaredConstructor(components));
                return found.asType(found.type().generic())
                        .asSpreader(Object[].class, components.length);
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException("a record of a journal is public", hidden);
            }
        }
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
        try {
            return (Object) constructor.invokeExact(arguments);
        } catch (Throwable refused) {
            return context.handleInstantiationProblem(getValueClass(), null, refused);
        }
    }
}
