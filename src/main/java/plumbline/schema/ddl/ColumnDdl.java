package plumbline.schema.ddl;

import plumbline.operation.ColumnDefinition.Identity;
import plumbline.schema.expression.Expression;
import plumbline.schema.name.Quoted;
import plumbline.schema.object.Column;
import plumbline.schema.object.Column.Generated;
import plumbline.schema.object.Sequence;
import plumbline.schema.state.Naming;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/// A column as the definition of its table writes it.
public final class ColumnDdl {

    private final Naming naming;

    public ColumnDdl(Naming naming) {
        this.naming = naming;
    }

    /// `name type COLLATE … DEFAULT … NOT NULL`.
    public String definition(Column column) {
        return Quoted.name(column.name()) + " " + description(column);
    }

    /// The same without the name.
    public String description(Column column) {
        StringJoiner words = new StringJoiner(" ");
        words.add(type(column));
        if (column.properties().containsKey("COMPRESSION")) {
            words.add("COMPRESSION " + column.properties().get("COMPRESSION"));
        }
        if (column.collation() != null) {
            words.add("COLLATE " + collation(column.collation()));
        }
        Expression value = column.defaultValue();
        if (value != null) {
            words.add("DEFAULT " + naming.text(value));
        }
        if (column.identity() != Identity.NONE) {
            words.add(identity(column));
        }
        Generated generated = column.generated();
        if (generated != null) {
            String kind = generated.stored() ? "STORED" : "VIRTUAL";
            words.add("GENERATED ALWAYS AS (" + naming.text(generated.expression()) + ") " + kind);
        }
        if (column.notNull()) {
            words.add("NOT NULL");
        }
        return words.toString();
    }

    /// A type that nothing tells is text, so that the statement runs.
    private String type(Column column) {
        boolean unknown = column.type().object() == 0 && column.type().name().equals("unknown");
        return unknown ? "text /* type not known */" : naming.type(column.type());
    }

    /// A collation keeps its own case.
    static String collation(String name) {
        return name.startsWith("\"") || name.contains(".") ? name : Quoted.name(name);
    }

    /// The clauses of a sequence.
    public static String options(SortedMap<String, String> options) {
        StringJoiner words = new StringJoiner(" ");
        for (Map.Entry<String, String> each : options.entrySet()) {
            String clause =
                    switch (each.getKey()) {
                        case "START" -> "START WITH " + each.getValue();
                        case "INCREMENT" -> "INCREMENT BY " + each.getValue();
                        case "AS" -> "AS " + each.getValue().toLowerCase(Locale.ROOT);
                        default -> (each.getKey() + " " + each.getValue()).strip();
                    };
            words.add(clause);
        }
        return words.toString();
    }

    private String identity(Column column) {
        String when = column.identity() == Identity.ALWAYS ? "ALWAYS" : "BY DEFAULT";
        String words = "GENERATED " + when + " AS IDENTITY";
        Optional<Sequence> sequence =
                naming.state()
                        .usersOf(column.id(), Sequence.class)
                        .filter(Sequence::identity)
                        .findFirst();
        if (sequence.isEmpty()) {
            return words;
        }
        SortedMap<String, String> options = new TreeMap<>(sequence.get().options());
        options.remove("AS");
        String list = ("SEQUENCE NAME " + naming.name(sequence.get()) + " " + options(options));
        return words + " (" + list.strip() + ")";
    }
}
