package plumbline.schema.rows;

import org.jspecify.annotations.Nullable;

import plumbline.schema.expression.TypeUse;
import plumbline.schema.object.UserType;
import plumbline.schema.object.UserType.Domain;
import plumbline.schema.state.SchemaState;

import java.util.List;

/// Judges changes of types as PostgreSQL does (`ATColumnChangeRequiresRewrite`).
public final class TypeChanges {

    private static final int DEEPEST = 64;

    /// The version that compares the time zone before it rewrites timestamps.
    private static final int COMPARES_TIME_ZONE = 12;

    private final SchemaState state;
    private final int version;

    public TypeChanges(SchemaState state, int postgresMajorVersion) {
        this.state = state;
        this.version = postgresMajorVersion;
    }

    /// The change of a column from one type to another, `using` the expression where one is
    /// written; a type before that is not known is null.
    public TypeChange of(
            @Nullable TypeUse from, TypeUse to, @Nullable String using, String column) {
        boolean computed = using != null && !new Using(state, using).isOnly(column, to);
        return computed ? TypeChange.REWRITE : of(from, to);
    }

    /// The same without USING.
    public TypeChange of(@Nullable TypeUse from, TypeUse to) {
        if (from == null || isUnknown(from) || isUnknown(to)) {
            return TypeChange.UNKNOWN;
        }
        if (from.equals(to)) {
            return TypeChange.METADATA_ONLY;
        }
        if (isConstrained(to) && !isSameObject(from, to)) {
            return TypeChange.REWRITE;
        }
        return ofBases(unlimited(from, base(from)), base(to));
    }

    /// Whether a value has to be looked at before it can be one of that type.
    public boolean isConstrained(TypeUse type) {
        TypeUse next = type;
        for (int i = 0; i < DEEPEST; i++) {
            Domain domain = state.find(next.object(), Domain.class).orElse(null);
            if (domain == null) {
                return false;
            }
            if (domain.notNull() || !domain.checks().isEmpty()) {
                return true;
            }
            next = domain.base();
        }
        return false;
    }

    private TypeChange ofBases(TypeUse from, TypeUse to) {
        if (from.equals(to)) {
            return TypeChange.METADATA_ONLY;
        }
        boolean array = from.dimensions() > 0;
        if (array != to.dimensions() > 0) {
            return TypeChange.REWRITE;
        }
        if (array) {
            // PostgreSQL looks into no array: only one that stays the same is kept
            return isKnown(from) && isKnown(to) ? TypeChange.REWRITE : TypeChange.UNKNOWN;
        }
        if (Coercions.isBinary(from, to)) {
            return TypeChange.METADATA_ONLY;
        }
        if (Coercions.changesZoneOnly(from, to)) {
            boolean compares = version >= COMPARES_TIME_ZONE;
            return compares ? TypeChange.DEPENDS_ON_TIME_ZONE : TypeChange.REWRITE;
        }
        return isKnown(from) && isKnown(to) ? TypeChange.REWRITE : TypeChange.UNKNOWN;
    }

    /// The server does not see the length that a domain before brings along.
    private static TypeUse unlimited(TypeUse from, TypeUse base) {
        return from.equals(base)
                ? base
                : new TypeUse(base.object(), base.name(), List.of(), base.dimensions());
    }

    private TypeUse base(TypeUse type) {
        TypeUse next = type;
        for (int i = 0; i < DEEPEST && next.dimensions() == 0; i++) {
            Domain domain = state.find(next.object(), Domain.class).orElse(null);
            if (domain == null) {
                return next;
            }
            next = domain.base();
        }
        return next;
    }

    private boolean isKnown(TypeUse type) {
        return state.find(type.object(), UserType.class).isPresent()
                || Coercions.isBuiltIn(type.name());
    }

    private static boolean isUnknown(TypeUse type) {
        return type.name().equals("unknown") || type.name().contains("${");
    }

    private static boolean isSameObject(TypeUse from, TypeUse to) {
        return from.object() > 0
                && from.object() == to.object()
                && from.dimensions() == to.dimensions();
    }
}
