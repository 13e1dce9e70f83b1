package plumbline.schema.ddl;

import plumbline.schema.name.Quoted;
import plumbline.schema.object.Column;
import plumbline.schema.object.EventTrigger;
import plumbline.schema.object.Extension;
import plumbline.schema.object.Index;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Routine;
import plumbline.schema.object.Rule;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.Trigger;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;
import plumbline.schema.state.Naming;
import plumbline.schema.state.Privilege;
import plumbline.schema.state.Remarks;

import java.util.ArrayList;
import java.util.List;

/// Comments on objects, and rights and owners of them.
final class RemarkDdl {

    private final Naming naming;

    RemarkDdl(Naming naming) {
        this.naming = naming;
    }

    List<String> comment(SchemaObject object) {
        String text = naming.state().remarksOn(object.id()).comment();
        return text == null
                ? List.of()
                : List.of("COMMENT ON " + target(object) + " IS " + Quoted.string(text));
    }

    /// A sequence of a column belongs to whom its table belongs to.
    List<String> owner(SchemaObject object) {
        String owner = naming.state().remarksOn(object.id()).owner();
        boolean part = object instanceof Sequence sequence && sequence.owner() > 0;
        return owner == null || part
                ? List.of()
                : List.of(
                        "ALTER "
                                + target(object)
                                + " OWNER TO "
                                + ProgramDdl.roles(List.of(owner)).getFirst());
    }

    /// These need the roles, which no schema makes.
    List<String> rights(SchemaObject object) {
        Remarks remarks = naming.state().remarksOn(object.id());
        List<String> statements = new ArrayList<>();
        for (Privilege each : remarks.revoked()) {
            String role = ProgramDdl.roles(List.of(each.role())).getFirst();
            statements.add("REVOKE " + right(object, each) + " FROM " + role);
        }
        for (Privilege each : remarks.privileges()) {
            String role = ProgramDdl.roles(List.of(each.role())).getFirst();
            statements.add(
                    "GRANT "
                            + right(object, each)
                            + " TO "
                            + role
                            + (each.withOption() ? " WITH GRANT OPTION" : ""));
        }
        return statements;
    }

    private String right(SchemaObject object, Privilege privilege) {
        return switch (object) {
            case Column column ->
                    privilege.right()
                            + " ("
                            + Quoted.name(column.name())
                            + ") ON TABLE "
                            + naming.name(column.table());
            case View view -> privilege.right() + " ON TABLE " + naming.name(view);
            default -> privilege.right() + " ON " + target(object);
        };
    }

    private String target(SchemaObject object) {
        String name = naming.name(object);
        return switch (object) {
            case Table table -> "TABLE " + name;
            case View view -> (view.materialized() ? "MATERIALIZED VIEW " : "VIEW ") + name;
            case Sequence sequence -> "SEQUENCE " + name;
            case Index index -> "INDEX " + name;
            case Column column -> "COLUMN " + naming.name(column.table()) + "." + name;
            case TableConstraint each -> "CONSTRAINT " + name + " ON " + naming.name(each.table());
            case Trigger each -> "TRIGGER " + name + " ON " + naming.name(each.table());
            case Policy each -> "POLICY " + name + " ON " + naming.name(each.table());
            case Rule each -> "RULE " + name + " ON " + naming.name(each.table());
            case UserType.Domain each -> "DOMAIN " + name;
            case UserType each -> "TYPE " + name;
            case Routine each ->
                    each.kind() + " " + name + "(" + String.join(", ", each.arguments()) + ")";
            case Namespace each -> "SCHEMA " + name;
            case Extension each -> "EXTENSION " + name;
            case EventTrigger each -> "EVENT TRIGGER " + name;
        };
    }
}
