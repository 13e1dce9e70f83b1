package plumbline.schema.replay.object;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.binding.QueryBinder;
import plumbline.schema.expression.Piece.Form;
import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.object.Relation;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a routine cannot be made without: the types and rows of its signature, and what a body
/// mentions that the server reads when it makes the routine.
public final class RoutineNeeds {

    private RoutineNeeds() {}

    static List<Integer> of(Draft draft, CreateRoutine operation) {
        List<String> names = new ArrayList<>(operation.arguments());
        String returns = operation.returns();
        if (returns != null) {
            names.add(returns.replaceFirst("(?i)^setof\\s+", ""));
        }
        Stream<Integer> signature =
                names.stream()
                        .map(name -> name.replace("[]", "").replaceFirst("\\(.*", "").strip())
                        .filter(name -> !name.isEmpty() && name.indexOf(' ') < 0)
                        .flatMap(name -> type(draft, Written.object(name)).stream())
                        .map(SchemaObject::id);
        return Stream.concat(signature, body(draft, operation.definition()).stream())
                .distinct()
                .toList();
    }

    /// The name of a table or view is that of the type of its rows.
    private static Optional<SchemaObject> type(Draft draft, ObjectName name) {
        return draft.lookup()
                .findType(name)
                .map(SchemaObject.class::cast)
                .or(() -> draft.lookup().findRelation(name, Relation.class));
    }

    /// A body that is no string is read when the routine is made.
    private static List<Integer> body(Draft draft, String definition) {
        List<SqlToken> tokens = SqlTokens.of(definition, Dialect.POSTGRESQL);
        for (int i = 0; i < tokens.size(); i++) {
            boolean atomic = tokens.get(i).is("atomic") && i > 0 && tokens.get(i - 1).is("begin");
            if (tokens.get(i).is("return") || atomic) {
                String body = definition.substring(tokens.get(i).end());
                return new QueryBinder(draft.state())
                        .bind(body)
                        .mentions()
                        .filter(mention -> mention.form() != Form.QUALIFIER)
                        .map(Mention::object)
                        .toList();
            }
        }
        return List.of();
    }
}
