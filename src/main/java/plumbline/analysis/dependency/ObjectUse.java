package plumbline.analysis.dependency;

import plumbline.analysis.ownership.TableUse;
import plumbline.schema.object.SchemaObject;

/// One thing that a step does with an object of the schema, `called` as people name it there.
///
/// `household` is the object that it is a part of, such as the table of a column, else itself.
public record ObjectUse(
        Occasion occasion,
        SchemaObject object,
        String called,
        SchemaObject household,
        TableUse.Kind kind,
        boolean guarded) {}
