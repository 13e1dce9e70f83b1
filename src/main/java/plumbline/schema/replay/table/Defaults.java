package plumbline.schema.replay.table;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.expression.Expression;
import plumbline.schema.expression.Piece;
import plumbline.schema.expression.Piece.Form;
import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.expression.Piece.Words;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.object.Column;
import plumbline.schema.object.UserType.Domain;
import plumbline.schema.replay.Draft;
import plumbline.schema.state.Naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Defaults of columns and domains, as the server keeps them (`cookDefault`).
public final class Defaults {

    private Defaults() {}

    /// The default, or nothing where NULL is none.
    public static @Nullable Expression of(Draft draft, @Nullable String value, TypeUse type) {
        return value == null || isNone(draft, value, type) ? null : draft.binder().bind(value);
    }

    /// A default of NULL is none, unless the type cuts values to a length or has a default itself.
    private static boolean isNone(Draft draft, String value, TypeUse type) {
        boolean domain = draft.state().find(type.object(), Domain.class).isPresent();
        boolean cut = !type.arguments().isEmpty() && !type.name().equals("interval");
        return isNull(value) && !domain && !cut;
    }

    private static boolean isNull(String value) {
        String bare = bare(value).toLowerCase(Locale.ROOT);
        return bare.equals("null") || bare.startsWith("null::");
    }

    private static String bare(String value) {
        String bare = value.strip();
        while (bare.startsWith("(") && bare.endsWith(")")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare;
    }

    /// The column with another type: a literal in its default stays one of the type before.
    public static Column retyped(
            Draft draft, Column column, TypeUse type, @Nullable String collation) {
        Expression value = column.defaultValue();
        Column retyped = column.typed(type, collation);
        if (value == null || isSame(column.type(), type) || !isLiteral(value.written())) {
            return retyped;
        }
        List<Piece> pieces = new ArrayList<>(value.pieces());
        cast(draft, column.type(), pieces);
        return retyped.withDefault(new Expression(pieces));
    }

    private static boolean isSame(TypeUse one, TypeUse other) {
        return one.object() == other.object()
                && one.name().equals(other.name())
                && (one.dimensions() > 0) == (other.dimensions() > 0);
    }

    private static boolean isLiteral(String value) {
        List<SqlToken> tokens = SqlTokens.of(bare(value), Dialect.POSTGRESQL);
        return tokens.size() == 1 && tokens.getFirst().kind() == SqlToken.Kind.STRING;
    }

    private static void cast(Draft draft, TypeUse type, List<Piece> pieces) {
        pieces.add(new Words("::"));
        if (type.object() > 0) {
            String name = Naming.of(draft.state()).name(type.object());
            pieces.add(new Mention(type.object(), Form.OBJECT, name));
            pieces.add(new Words(type.dimensions() > 0 ? "[]" : ""));
        } else {
            List<String> arguments =
                    type.name().equals("interval") ? type.arguments() : List.<String>of();
            TypeUse whole = new TypeUse(0, whole(type.name()), arguments, type.dimensions());
            pieces.add(new Words(whole.text(whole.name())));
        }
    }

    /// These two mean one character and one bit where no length is written.
    private static String whole(String name) {
        return switch (name) {
            case "character" -> "bpchar";
            case "bit" -> "\"bit\"";
            default -> name;
        };
    }
}
