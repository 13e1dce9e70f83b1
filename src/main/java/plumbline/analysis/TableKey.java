package plumbline.analysis;

import plumbline.operation.ObjectName;

import java.util.Locale;

/// The name of a table as services compare it: in lower case, without the schema that goes without
/// saying.
public record TableKey(String schema, String name) {

    /// `usual` is the schema that a name without one means, empty for the one of the database.
    public static TableKey of(ObjectName name, String usual) {
        String written = name.schema() == null ? usual : name.schema();
        String schema = written.toLowerCase(Locale.ROOT);
        boolean plain = schema.equals("public") || schema.equals("dbo");
        return new TableKey(plain ? "" : schema, name.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
