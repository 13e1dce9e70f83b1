package plumbline.report.schema;

import plumbline.schema.ddl.ColumnDdl;
import plumbline.schema.ddl.Statements;
import plumbline.schema.name.Quoted;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Policy;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.Trigger;
import plumbline.schema.state.Naming;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;

/// One table as a block of lines: columns in line, then what stands on them.
final class TableText {

    private static final int WIDEST_NAME = 40;

    private final Words words;
    private final PrintWriter out;
    private final Naming naming;

    TableText(Words words, PrintWriter out, Naming naming) {
        this.words = words;
        this.out = out;
        this.naming = naming;
    }

    void table(Table table) {
        out.println();
        out.println(
                "  " + naming.name(table) + traits(table) + Marks.of(words, naming.state(), table));
        List<Column> columns =
                table.columns().stream()
                        .flatMap(each -> naming.state().find(each, Column.class).stream())
                        .toList();
        int width = columns.stream().mapToInt(each -> each.name().length()).max().orElse(1);
        String format = "    %-" + Math.min(width, WIDEST_NAME) + "s  %s%s";
        ColumnDdl ddl = new ColumnDdl(naming);
        columns.forEach(
                each ->
                        out.println(
                                String.format(
                                        format,
                                        each.name(),
                                        ddl.description(each),
                                        mark(each, table))));
        members(table, TableConstraint.class);
        naming.state()
                .usersOf(table.id(), Index.class)
                .filter(each -> each.table() == table.id() && each.constraint() == 0)
                .forEach(each -> line(each, table));
        members(table, Trigger.class);
        members(table, Policy.class);
    }

    private <T extends SchemaObject> void members(Table table, Class<T> kind) {
        naming.state()
                .usersOf(table.id(), kind)
                .filter(each -> each.place().owner() == table.id())
                .forEach(each -> line(each, table));
    }

    private void line(SchemaObject object, Table table) {
        String statement = new Statements(naming).of(object).replaceAll("\\s+", " ");
        out.println("    " + statement + mark(object, table));
    }

    /// What holds for the table as a whole is said once.
    private String mark(SchemaObject object, Table table) {
        return Marks.of(words, naming.state(), object, naming.state().remarksOn(table.id()));
    }

    private String traits(Table table) {
        StringBuilder text = new StringBuilder();
        if (table.assumed()) {
            text.append("  ").append(words.get("cli.schema.assumed"));
        }
        if (table.isPartition()) {
            String parent = naming.name(table.parents().getFirst());
            text.append("  ").append(words.get("cli.schema.partition", parent));
        }
        if (table.rowSecurity().enabled()) {
            String key =
                    table.rowSecurity().forced()
                            ? "cli.schema.row-security-forced"
                            : "cli.schema.row-security";
            text.append("  ").append(words.get(key));
        }
        String comment = naming.state().remarksOn(table.id()).comment();
        return text + (comment == null ? "" : "  " + Quoted.string(comment));
    }
}
