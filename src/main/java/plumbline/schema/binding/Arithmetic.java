package plumbline.schema.binding;

import org.jspecify.annotations.Nullable;

import plumbline.schema.expression.TypeUse;

import java.util.List;

/// The types that come out when values of two types meet.
final class Arithmetic {

    private static final List<String> NUMBERS =
            List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final List<String> TIMES =
            List.of("date", "timestamp without time zone", "timestamp with time zone");

    private Arithmetic() {}

    static TypeUse literal(String number) {
        boolean whole = number.chars().allMatch(Character::isDigit);
        if (!whole || number.length() > 18) {
            return TypeUse.builtIn("numeric");
        }
        boolean small = Long.parseLong(number) <= Integer.MAX_VALUE;
        return TypeUse.builtIn(small ? "integer" : "bigint");
    }

    static @Nullable TypeUse of(String sign, @Nullable TypeUse left, @Nullable TypeUse right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        if (NUMBERS.contains(left.name()) && NUMBERS.contains(right.name())) {
            return sign.equals("^") ? power(left, right) : wider(NUMBERS, left, right);
        }
        return time(sign, left, right);
    }

    /// Numbers are raised to a power as floating ones, unless one of them is exact.
    private static TypeUse power(TypeUse left, TypeUse right) {
        boolean exact = left.name().equals("numeric") || right.name().equals("numeric");
        return TypeUse.builtIn(exact ? "numeric" : "double precision");
    }

    private static @Nullable TypeUse time(String sign, TypeUse left, TypeUse right) {
        boolean date = left.name().equals("date");
        if (TIMES.contains(left.name()) && TIMES.contains(right.name())) {
            boolean days = date && right.name().equals("date");
            return sign.equals("-") ? TypeUse.builtIn(days ? "integer" : "interval") : null;
        }
        if (TIMES.contains(left.name()) && right.name().equals("interval")) {
            return TypeUse.builtIn(date ? "timestamp without time zone" : left.name());
        }
        if (date && NUMBERS.contains(right.name())) {
            return left;
        }
        return left.name().equals("interval")
                ? of(sign, /* left= */ right, /* right= */ left)
                : null;
    }

    /// What several values of two types are together, as in COALESCE, CASE and UNION.
    static TypeUse common(TypeUse one, TypeUse other) {
        boolean same = one.object() == other.object() && one.name().equals(other.name());
        if (same) {
            return bare(one);
        }
        if (NUMBERS.contains(one.name()) && NUMBERS.contains(other.name())) {
            return wider(NUMBERS, one, other);
        }
        if (TIMES.contains(one.name()) && TIMES.contains(other.name())) {
            return wider(TIMES, one, other);
        }
        return other.name().equals("text") ? other : bare(one);
    }

    private static TypeUse wider(List<String> types, TypeUse one, TypeUse other) {
        int at = Math.max(types.indexOf(one.name()), types.indexOf(other.name()));
        return TypeUse.builtIn(types.get(at));
    }

    /// The type without a length.
    static TypeUse bare(TypeUse type) {
        return new TypeUse(type.object(), type.name(), List.of(), type.dimensions());
    }

    static @Nullable TypeUse array(@Nullable TypeUse element) {
        return element == null
                ? null
                : new TypeUse(element.object(), element.name(), element.arguments(), 1);
    }

    static TypeUse element(TypeUse array) {
        return new TypeUse(array.object(), array.name(), array.arguments(), 0);
    }

    /// AT TIME ZONE takes the zone away, or gives one.
    static @Nullable TypeUse zoned(@Nullable TypeUse time) {
        if (time == null) {
            return null;
        }
        boolean zoned = time.name().equals("timestamp with time zone");
        return TypeUse.builtIn("timestamp " + (zoned ? "without" : "with") + " time zone");
    }
}
