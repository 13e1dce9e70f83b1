package plumbline.gui.schema;

import plumbline.analysis.evolution.Entry;
import plumbline.schema.difference.ObjectKey;

/// A line of the list of what is there.
public sealed interface SchemaItem {

    /// Above things of one kind.
    record Heading(ObjectKey kind) implements SchemaItem {}

    /// A table, a view, a type.
    record One(Entry entry) implements SchemaItem {}
}
