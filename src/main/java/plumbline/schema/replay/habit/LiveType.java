package plumbline.schema.replay.habit;

import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.DataType;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.object.Column;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.UserType.EnumType;
import plumbline.schema.replay.Types;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The type of a column as TypeORM reads it back from the database, held against one as written:
/// the words are compared, so that `varchar` is another type than `character varying`.
final class LiveType {

    private static final Map<String, String> COUNTED =
            Map.of("serial", "integer", "bigserial", "bigint", "smallserial", "smallint");
    private static final Set<String> WITH_LENGTH =
            Set.of("character varying", "character", "bit", "bit varying");

    private LiveType() {}

    static boolean isOther(Column live, DataType to, Lookup lookup) {
        boolean wasEnum = isEnum(lookup.state(), live.type());
        boolean isEnum = isEnum(lookup.state(), lookup.type(to));
        if (wasEnum || isEnum) {
            return wasEnum != isEnum || isArray(live) != to.isArray();
        }
        return isOtherWord(live, to)
                || isArray(live) != to.isArray()
                || !length(live.type().name(), live.type().arguments())
                        .equals(length(to.name(), to.arguments()));
    }

    static boolean isOtherWord(Column live, DataType to) {
        String word = word(to);
        return !word.equals(live.type().name()) && !live.type().name().equals(COUNTED.get(word));
    }

    /// What stands before sizes and brackets, with the words behind them.
    private static String word(DataType type) {
        return type.written()
                .replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]|\"", "")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /// Only characters and bits have a length; that of one is the same as none.
    private static List<String> length(String name, List<String> arguments) {
        boolean one = name.equals("character") || name.equals("bit");
        boolean none = !WITH_LENGTH.contains(name) || (one && arguments.equals(List.of("1")));
        return none ? List.of() : arguments;
    }

    private static boolean isEnum(SchemaState state, TypeUse type) {
        return state.find(type.object(), EnumType.class).isPresent();
    }

    private static boolean isArray(Column column) {
        return column.type().dimensions() > 0;
    }

    /// Whether a sequence of its own counts it up.
    static boolean isCounted(SchemaState state, Column column) {
        return state.usersOf(column.id(), Sequence.class).anyMatch(each -> !each.identity());
    }

    /// Another column of that type, with the length that the live one has where it can have one.
    static Column copy(int id, Column live, DataType type, Lookup lookup) {
        TypeUse use = Types.of(lookup, type);
        boolean keeps = use.arguments().isEmpty() && WITH_LENGTH.contains(use.name());
        TypeUse sized =
                keeps
                        ? new TypeUse(
                                use.object(),
                                use.name(),
                                length(live.type().name(), live.type().arguments()),
                                use.dimensions())
                        : use;
        return new Column(
                id,
                live.table(),
                live.name(),
                sized,
                live.notNull(),
                live.defaultValue(),
                Identity.NONE,
                null,
                live.collation(),
                live.properties(),
                false);
    }
}
