package plumbline.setting.model.prisma;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/// The types of Prisma as PostgreSQL has them.
final class PrismaTypes {

    private static final Map<String, String> SCALARS =
            Map.of(
                    "String", "text",
                    "Boolean", "boolean",
                    "Int", "integer",
                    "BigInt", "bigint",
                    "Float", "double precision",
                    "Decimal", "numeric(65,30)",
                    "DateTime", "timestamp(3)",
                    "Json", "jsonb",
                    "Bytes", "bytea");

    private static final Map<String, String> OWN_WORDS =
            Map.of("DoublePrecision", "double precision", "VarBit", "bit varying");

    private PrismaTypes() {}

    static boolean isScalar(String type) {
        return SCALARS.containsKey(type);
    }

    /// The type of a scalar, or the one that `@db.Name(arguments)` asks for.
    static String sql(String scalar, @Nullable String asked, @Nullable String arguments) {
        if (asked == null) {
            return SCALARS.getOrDefault(scalar, "");
        }
        String word = OWN_WORDS.getOrDefault(asked, asked.toLowerCase(Locale.ROOT));
        return arguments == null ? word : word + arguments.replace(" ", "");
    }
}
