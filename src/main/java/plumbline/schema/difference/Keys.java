package plumbline.schema.difference;

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
import plumbline.schema.state.SchemaState;

/// Names objects so that the same thing of two states has the same name.
public final class Keys {

    private final SchemaState state;

    public Keys(SchemaState state) {
        this.state = state;
    }

    /// The key of an object of the state.
    public ObjectKey of(SchemaObject object) {
        String name = name(object);
        return switch (object) {
            case Namespace each -> top("schema", name);
            case Extension each -> top("extension", name);
            case EventTrigger each -> top("event trigger", name);
            case Table each -> top("table", name);
            case View each -> top(each.materialized() ? "materialized view" : "view", name);
            case Sequence each -> top("sequence", name);
            case Index each -> new ObjectKey("index", name, owner(each.table()));
            case UserType.EnumType each -> top("enum", name);
            case UserType.Domain each -> top("domain", name);
            case UserType each -> top("type", name);
            case Routine each -> top("routine", name);
            case Column each -> new ObjectKey("column", name, owner(each.table()));
            case TableConstraint each -> new ObjectKey("constraint", name, owner(each.table()));
            case Trigger each -> new ObjectKey("trigger", name, owner(each.table()));
            case Policy each -> new ObjectKey("policy", name, owner(each.table()));
            case Rule each -> new ObjectKey("rule", name, owner(each.table()));
        };
    }

    private static ObjectKey top(String kind, String name) {
        return new ObjectKey(kind, name, "");
    }

    private String name(SchemaObject object) {
        int owner = object.place().owner();
        String own = object.place().name();
        return owner == 0
                ? own
                : state.findObject(owner).map(each -> name(each) + "." + own).orElse(own);
    }

    private String owner(int table) {
        return state.findObject(table).map(this::name).orElse("");
    }
}
