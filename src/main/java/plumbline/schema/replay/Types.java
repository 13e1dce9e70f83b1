package plumbline.schema.replay;

import plumbline.operation.DataType;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.state.Lookup;

import java.util.List;
import java.util.Map;

/// Types of columns as the server keeps them.
public final class Types {

    /// What a serial column really is.
    private static final Map<String, String> SERIALS =
            Map.of("serial", "integer", "bigserial", "bigint", "smallserial", "smallint");

    private Types() {}

    public static boolean isSerial(DataType type) {
        return SERIALS.containsKey(type.name());
    }

    /// The type bound to what it means, with the arguments that are there without being written.
    public static TypeUse of(Lookup lookup, DataType type) {
        String counted = SERIALS.get(type.name());
        if (counted != null) {
            return TypeUse.builtIn(counted);
        }
        return whole(lookup.type(type));
    }

    /// The type with the arguments that are there without being written.
    public static TypeUse whole(TypeUse use) {
        return new TypeUse(use.object(), use.name(), arguments(use), Math.min(use.dimensions(), 1));
    }

    private static List<String> arguments(TypeUse use) {
        List<String> written = use.arguments();
        return switch (use.name()) {
            case "character", "bit" -> written.isEmpty() ? List.of("1") : written;
            case "numeric" -> written.size() == 1 ? List.of(written.getFirst(), "0") : written;
            case "real", "double precision", "integer", "bigint", "smallint", "boolean" ->
                    List.of();
            default -> written;
        };
    }
}
