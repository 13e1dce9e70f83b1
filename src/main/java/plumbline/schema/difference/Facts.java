package plumbline.schema.difference;

import org.jspecify.annotations.Nullable;

import plumbline.schema.ddl.ColumnDdl;
import plumbline.schema.ddl.ConstraintDdl;
import plumbline.schema.ddl.IndexDdl;
import plumbline.schema.ddl.Statements;
import plumbline.schema.expression.Expression;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.Trigger;
import plumbline.schema.object.UserType.EnumType;
import plumbline.schema.state.Naming;
import plumbline.schema.state.Privilege;
import plumbline.schema.state.Remarks;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What there is to say about an object, fact by fact, in words that can be compared.
final class Facts {

    private final Naming naming;

    Facts(Naming naming) {
        this.naming = naming;
    }

    Map<String, String> of(SchemaObject object) {
        Map<String, String> facts = new TreeMap<>();
        switch (object) {
            case Table table -> table(table, facts);
            case Column column -> column(column, facts);
            case TableConstraint constraint ->
                    put(facts, "definition", new ConstraintDdl(naming).definition(constraint));
            case Index index -> {
                put(facts, "definition", new IndexDdl(naming).statement(index));
                put(facts, "valid", Boolean.toString(index.valid()));
            }
            case Sequence sequence -> {
                put(facts, "options", ColumnDdl.options(sequence.options()));
                put(facts, "owned by", sequence.owner() > 0 ? owner(sequence.owner()) : "");
            }
            case EnumType type -> put(facts, "values", String.join(", ", type.values()));
            case Trigger trigger -> {
                put(facts, "definition", new Statements(naming).of(trigger));
                put(facts, "mode", trigger.mode());
            }
            default -> put(facts, "definition", new Statements(naming).of(object));
        }
        remarks(naming.state().remarksOn(object.id()), facts);
        return facts;
    }

    private void table(Table table, Map<String, String> facts) {
        put(facts, "persistence", table.persistence().name());
        put(facts, "partition by", text(table.partitionBy()));
        put(facts, "bound", table.bound());
        put(
                facts,
                "parents",
                table.parents().stream().map(naming::name).collect(Collectors.joining(", ")));
        put(facts, "row security", table.rowSecurity().enabled() ? "enabled" : "");
        put(facts, "row security of the owner", table.rowSecurity().forced() ? "forced" : "");
        table.properties().forEach((name, value) -> put(facts, "property " + name, value));
    }

    private void column(Column column, Map<String, String> facts) {
        put(facts, "type", naming.type(column.type()));
        put(facts, "not null", column.notNull() ? "yes" : "");
        put(facts, "default", text(column.defaultValue()));
        put(facts, "identity", column.identity().name());
        Column.Generated generated = column.generated();
        put(facts, "generated", generated == null ? "" : naming.text(generated.expression()));
        put(facts, "collation", column.collation());
        column.properties().forEach((name, value) -> put(facts, "property " + name, value));
    }

    private String owner(int column) {
        return naming.state()
                .find(column, Column.class)
                .map(each -> naming.name(each.table()) + "." + each.name())
                .orElse("");
    }

    private static void remarks(Remarks remarks, Map<String, String> facts) {
        put(facts, "comment", remarks.comment());
        put(facts, "owner", remarks.owner());
        put(
                facts,
                "rights",
                remarks.privileges().stream()
                        .map(Facts::right)
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private static String right(Privilege privilege) {
        String option = privilege.withOption() ? " with grant option" : "";
        return privilege.right() + " to " + privilege.role() + option;
    }

    private String text(@Nullable Expression expression) {
        return expression == null ? "" : naming.text(expression);
    }

    private static void put(Map<String, String> facts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.put(name, value.strip().replaceAll("\\s+", " "));
        }
    }
}
