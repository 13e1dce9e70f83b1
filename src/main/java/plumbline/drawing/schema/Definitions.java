package plumbline.drawing.schema;

import plumbline.analysis.evolution.Compared;
import plumbline.schema.ddl.ColumnDdl;
import plumbline.schema.ddl.ConstraintDdl;
import plumbline.schema.ddl.IndexDdl;
import plumbline.schema.ddl.Statements;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Routine;
import plumbline.schema.object.Rule;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.object.Trigger;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What objects of a state are, in one line without their name.
public final class Definitions {

    /// What stands before it says the name once more.
    private static final Pattern BEFORE_INDEX =
            Pattern.compile("^CREATE (UNIQUE )?INDEX .*? USING ", Pattern.DOTALL);

    private final SchemaState state;
    private final Naming naming;

    public Definitions(SchemaState state) {
        this.state = state;
        this.naming = Naming.of(state);
    }

    public String of(SchemaObject object) {
        return text(object).strip().replaceAll("\\s+", " ");
    }

    private String text(SchemaObject object) {
        return switch (object) {
            case Column each -> new ColumnDdl(naming).description(each);
            case TableConstraint each -> new ConstraintDdl(naming).definition(each);
            case Index each ->
                    BEFORE_INDEX.matcher(new IndexDdl(naming).statement(each)).replaceFirst("$1");
            case Policy each -> after(each, " ON " + naming.name(each.table()) + " ");
            case Trigger each -> after(each, each.name() + " ");
            case Rule each -> each.definition();
            case View each -> "(" + String.join(", ", each.columns()) + ")";
            case UserType.EnumType each -> String.join(", ", each.values());
            case UserType.Domain each -> naming.type(each.base());
            case Routine each -> "(" + String.join(", ", each.arguments()) + ")";
            case Table _ -> "";
            default -> "";
        };
    }

    private String after(SchemaObject object, String head) {
        String statement = new Statements(naming).of(object);
        int at = statement.indexOf(head);
        return at < 0 ? statement : statement.substring(at + head.length());
    }

    /// The name that people use: without the schema that goes without saying.
    public String name(SchemaObject object) {
        return switch (object) {
            case Routine each -> naming.name(each) + of(each);
            default -> naming.name(object);
        };
    }

    /// The tables that a table refers to by keys, each once.
    public List<String> targets(List<Compared> keys) {
        return keys.stream()
                .map(Compared::object)
                .filter(ForeignKey.class::isInstance)
                .map(each -> naming.name(((ForeignKey) each).referencedTable()))
                .distinct()
                .toList();
    }

    /// The table that a column refers to by a key of its own.
    public Optional<String> findTarget(Column column) {
        return state.usersOf(column.id(), ForeignKey.class)
                .filter(each -> each.columns().equals(List.of(column.id())))
                .map(each -> naming.name(each.referencedTable()))
                .findFirst();
    }

    /// Whether a column is part of the key that rows are known by.
    public boolean isKey(Column column) {
        return state.usersOf(column.id(), TableConstraint.PrimaryKey.class)
                .anyMatch(each -> each.columns().contains(column.id()));
    }

    /// The type by the short name that people use for it.
    public String type(Column column) {
        return naming.type(column.type())
                .replace("character varying", "varchar")
                .replace("timestamp with time zone", "timestamptz");
    }
}
