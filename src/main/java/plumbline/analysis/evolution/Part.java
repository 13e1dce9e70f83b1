package plumbline.analysis.evolution;

import org.jspecify.annotations.Nullable;

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

/// What a table is made of.
public enum Part {
    COLUMN,
    KEY,
    INDEX,
    POLICY,
    TRIGGER,
    RULE;

    /// Nothing for what stands for itself.
    static @Nullable Part of(SchemaObject object) {
        return switch (object) {
            case Column _ -> COLUMN;
            case TableConstraint _ -> KEY;
            case Index _ -> INDEX;
            case Policy _ -> POLICY;
            case Trigger _ -> TRIGGER;
            case Rule _ -> RULE;
            case Namespace _,
                    Extension _,
                    EventTrigger _,
                    Table _,
                    View _,
                    Sequence _,
                    UserType _,
                    Routine _ ->
                    null;
        };
    }

    /// The table that a part stands in, else 0.
    static int table(SchemaObject object) {
        Part part = of(object);
        if (part == null) {
            return 0;
        }
        return object instanceof Index index ? index.table() : object.place().owner();
    }
}
