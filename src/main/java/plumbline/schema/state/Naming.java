package plumbline.schema.state;

import plumbline.schema.expression.Expression;
import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.name.Quoted;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Place;
import plumbline.schema.object.SchemaObject;

import java.util.List;

/// The names of objects in a state, as statements write them: quoted where they need it, and with
/// their schema unless it is the one taken for granted.
public record Naming(SchemaState state, String home) {

    /// Names for people: the schema is left out where it is the first of the search path.
    public static Naming of(SchemaState state) {
        List<String> path = state.searchPath();
        return new Naming(state, path.isEmpty() ? "public" : path.getFirst());
    }

    /// The bare name of an object, as it is stored.
    public String stored(int id) {
        return state.findObject(id).map(SchemaObject::name).orElse("?");
    }

    /// The name of an object with its schema where that is needed, quoted where needed.
    public String name(int id) {
        return state.findObject(id).map(this::name).orElse("?");
    }

    /// The same for an object at hand.
    public String name(SchemaObject object) {
        return prefix(object) + Quoted.name(object.name());
    }

    /// The name of a type as a column shows it.
    public String type(TypeUse type) {
        return type.text(type.object() > 0 ? name(type.object()) : type.name());
    }

    /// The text of an expression with the names of today.
    public String text(Expression expression) {
        return expression.text(this::mention);
    }

    /// A list of columns, in parentheses.
    public String columns(List<Integer> columns) {
        List<String> names = columns.stream().map(this::stored).map(Quoted::name).toList();
        return "(" + String.join(", ", names) + ")";
    }

    private String mention(Mention mention) {
        return switch (mention.form()) {
            case COLUMN, QUALIFIER ->
                    state.findObject(mention.object())
                            .map(each -> Quoted.name(each.name()))
                            .orElse(mention.written());
            case OBJECT ->
                    state.findObject(mention.object()).map(this::name).orElse(mention.written());
            case STRING ->
                    state.findObject(mention.object())
                            .map(each -> name(each).replace("'", "''"))
                            .orElse(mention.written());
        };
    }

    private String prefix(SchemaObject object) {
        Place place = object.place();
        return switch (place.space()) {
            case RELATION, TYPE, ROUTINE ->
                    state.find(place.owner(), Namespace.class)
                            .map(Namespace::name)
                            .filter(name -> !name.equals(home))
                            .map(name -> Quoted.name(name) + ".")
                            .orElse("");
            case SCHEMA, EXTENSION, EVENT_TRIGGER, COLUMN, CONSTRAINT, TRIGGER, POLICY, RULE -> "";
        };
    }
}
