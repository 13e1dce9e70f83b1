package plumbline.schema.replay;

import plumbline.schema.object.Column;
import plumbline.schema.object.EventTrigger;
import plumbline.schema.object.Extension;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Routine;
import plumbline.schema.object.Rule;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.Trigger;
import plumbline.schema.object.UserType;
import plumbline.schema.state.Naming;

/// Objects as messages name them: with their table where they stand in one.
public final class Described {

    private Described() {}

    public static String object(Naming naming, int id) {
        return naming.state().findObject(id).map(each -> object(naming, each)).orElse("?");
    }

    private static String object(Naming naming, SchemaObject object) {
        return switch (object) {
            case Column column -> naming.name(column.table()) + "." + naming.name(column);
            case TableConstraint each -> naming.name(each.table()) + "." + naming.name(each);
            case Trigger each -> naming.name(each.table()) + "." + naming.name(each);
            case Policy each -> naming.name(each.table()) + "." + naming.name(each);
            case Rule each -> naming.name(each.table()) + "." + naming.name(each);
            case Routine each -> naming.name(each) + "()";
            case Namespace each -> naming.name(each);
            case Extension each -> naming.name(each);
            case EventTrigger each -> naming.name(each);
            case Relation each -> naming.name(each);
            case UserType each -> naming.name(each);
        };
    }
}
