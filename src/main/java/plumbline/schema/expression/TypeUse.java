package plumbline.schema.expression;

import plumbline.operation.DataType;

import java.util.List;

/// The type of a column: `object` is the type of the schema that it means, or 0 for a built-in one
/// or one that nobody here has made; `name` is then its full name.
public record TypeUse(int object, String name, List<String> arguments, int dimensions) {

    public TypeUse {
        arguments = List.copyOf(arguments);
    }

    /// A type that is no object of the schema.
    public static TypeUse builtIn(DataType type) {
        return new TypeUse(0, type.name(), type.arguments(), type.dimensions());
    }

    /// A plain built-in type.
    public static TypeUse builtIn(String name) {
        return new TypeUse(0, name, List.of(), 0);
    }

    /// The type as PostgreSQL prints it, where the type itself is called `called`.
    public String text(String called) {
        String brackets = dimensions > 0 ? "[]" : "";
        if (arguments.isEmpty()) {
            return called + brackets;
        }
        String list = "(" + String.join(",", arguments) + ")";
        int zone = called.indexOf(" with");
        boolean zoned = zone > 0 && called.startsWith("time");
        String full =
                zoned ? called.substring(0, zone) + list + called.substring(zone) : called + list;
        return full + brackets;
    }
}
