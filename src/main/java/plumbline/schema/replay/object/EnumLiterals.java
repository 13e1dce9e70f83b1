package plumbline.schema.replay.object;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.expression.Expression;
import plumbline.schema.expression.Piece;
import plumbline.schema.expression.Piece.Words;
import plumbline.schema.name.Quoted;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Policy;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.TableConstraint.Check;
import plumbline.schema.object.UserType.EnumType;
import plumbline.schema.object.View;
import plumbline.schema.replay.Draft;

import java.util.List;
import java.util.stream.Stream;

/// Values of an enum in defaults, checks, indexes, views and policies: the server holds the value
/// itself there, so it follows when it gets another name.
public final class EnumLiterals {

    private final String value;
    private final String newValue;

    private EnumLiterals(String value, String newValue) {
        this.value = value;
        this.newValue = newValue;
    }

    static void rename(Draft draft, EnumType type, String value, String newValue) {
        EnumLiterals literals = new EnumLiterals(value, newValue);
        List<SchemaObject> users = draft.state().usersOf(type.id()).toList();
        Stream<SchemaObject> ofColumns =
                users.stream()
                        .filter(Column.class::isInstance)
                        .flatMap(each -> draft.state().usersOf(each.id()));
        Stream.concat(users.stream(), ofColumns)
                .map(SchemaObject::id)
                .distinct()
                .toList()
                .forEach(each -> literals.rename(draft, each));
    }

    private void rename(Draft draft, int id) {
        SchemaObject object = draft.get(id, SchemaObject.class);
        SchemaObject renamed = renamed(object);
        if (!renamed.equals(object)) {
            draft.put(renamed);
        }
    }

    private SchemaObject renamed(SchemaObject object) {
        return switch (object) {
            case Column each -> each.withDefault(renamed(each.defaultValue()));
            case Check each ->
                    new Check(
                            each.id(),
                            each.table(),
                            each.name(),
                            written(each.expression()),
                            each.traits(),
                            each.inherited());
            case Index each -> each.withDefinition(renamed(each.definition()));
            case View each -> each.withQuery(written(each.query()));
            case Policy each ->
                    new Policy(
                            each.id(),
                            each.table(),
                            each.name(),
                            each.permissive(),
                            each.command(),
                            each.roles(),
                            renamed(each.using()),
                            renamed(each.withCheck()));
            default -> object;
        };
    }

    private Index.Shape renamed(Index.Shape shape) {
        return new Index.Shape(
                shape.unique(),
                shape.nullsNotDistinct(),
                shape.method(),
                shape.keys().stream()
                        .map(
                                key ->
                                        new Index.IndexKey(
                                                key.column(),
                                                renamed(key.expression()),
                                                key.order()))
                        .toList(),
                shape.include(),
                renamed(shape.predicate()),
                shape.storage(),
                shape.onlyParent());
    }

    private @Nullable Expression renamed(@Nullable Expression text) {
        return text == null ? null : written(text);
    }

    private Expression written(Expression text) {
        List<Piece> pieces =
                text.pieces().stream()
                        .map(each -> each instanceof Words words ? renamed(words) : each)
                        .toList();
        return new Expression(pieces);
    }

    private Piece renamed(Words words) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (SqlToken token : SqlTokens.of(words.text(), Dialect.POSTGRESQL)) {
            boolean string = token.kind() == SqlToken.Kind.STRING;
            if (string && SqlNames.value(token.text()).equals(value)) {
                text.append(words.text(), done, token.start()).append(Quoted.string(newValue));
                done = token.end();
            }
        }
        return new Words(text.append(words.text().substring(done)).toString());
    }
}
