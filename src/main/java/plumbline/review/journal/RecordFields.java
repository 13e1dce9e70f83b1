package plumbline.review.journal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/// Reads records as they are declared: `null` only for what may be nothing, and `cell` for `OfCell`
/// where records of one family are told apart.
final class RecordFields extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        String name = type.getRawType().getSimpleName();
        return (name.startsWith("Of") ? name.substring(2) : name).toLowerCase(Locale.ROOT);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated field) {
        Nulls nulls = mayBeNothing(field) ? Nulls.SET : Nulls.FAIL;
        return JsonSetter.Value.construct(nulls, Nulls.FAIL);
    }

    private static boolean mayBeNothing(Annotated field) {
        if (!(field instanceof AnnotatedParameter parameter)) {
            return false;
        }
        RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
        return components != null
                && components[parameter.getIndex()]
                        .getAnnotatedType()
                        .isAnnotationPresent(Nullable.class);
    }
}
