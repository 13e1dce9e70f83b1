package plumbline.schema.object;

import java.util.List;

/// One object of a database; it keeps its `id` whatever it is called.
public sealed interface SchemaObject
        permits Namespace,
                Extension,
                EventTrigger,
                Relation,
                UserType,
                Routine,
                Column,
                TableConstraint,
                Trigger,
                Policy,
                Rule {

    int id();

    String name();

    /// Where its name stands.
    Place place();

    /// What it needs.
    List<Bond> bonds();

    /// The same under another name.
    SchemaObject named(String newName);
}
