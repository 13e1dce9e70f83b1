package plumbline.report.schema;

import plumbline.operation.ColumnDefinition.Identity;
import plumbline.schema.ddl.ConstraintDdl;
import plumbline.schema.ddl.IndexDdl;
import plumbline.schema.ddl.Statements;
import plumbline.schema.expression.Expression;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Rule;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.object.Trigger;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Tables as JSON, with all that stands in them.
final class TableJson {

    private final ObjectJson objects;
    private final JsonGenerator json;

    TableJson(ObjectJson objects) {
        this.objects = objects;
        this.json = objects.json();
    }

    void table(Table table) {
        objects.start(table);
        json.writeStringProperty("persistence", lower(table.persistence().name()));
        json.writeBooleanProperty("assumed", table.assumed());
        place(table);
        json.writeBooleanProperty("rowSecurity", table.rowSecurity().enabled());
        json.writeBooleanProperty("rowSecurityForced", table.rowSecurity().forced());
        json.writeArrayPropertyStart("columns");
        table.columns().stream()
                .flatMap(each -> objects.state().find(each, Column.class).stream())
                .forEach(this::column);
        json.writeEndArray();
        members("constraints", table, TableConstraint.class, this::constraint);
        members("indexes", table, Index.class, this::index);
        members("triggers", table, Trigger.class, this::trigger);
        members("policies", table, Policy.class, this::policy);
        members("rules", table, Rule.class, this::rule);
        objects.end(table);
    }

    private void place(Table table) {
        Expression partitionBy = table.partitionBy();
        if (partitionBy != null) {
            json.writeStringProperty("partitionBy", objects.naming().text(partitionBy));
        }
        List<String> parents = table.parents().stream().map(objects.naming()::name).toList();
        if (table.isPartition()) {
            json.writeStringProperty("partitionOf", String.join(", ", parents));
            objects.text("bound", table.bound());
        } else if (!parents.isEmpty()) {
            objects.strings("inherits", parents);
        }
    }

    private <T extends SchemaObject> void members(
            String name, Table table, Class<T> kind, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        objects.state()
                .usersOf(table.id(), kind)
                .filter(each -> each.bonds().getFirst().object() == table.id())
                .forEach(write);
        json.writeEndArray();
    }

    private void column(Column column) {
        objects.start(column);
        json.writeStringProperty("type", objects.naming().type(column.type()));
        json.writeBooleanProperty("nullable", !column.notNull());
        Expression value = column.defaultValue();
        if (value != null) {
            json.writeStringProperty("default", objects.naming().text(value));
        }
        if (column.identity() != Identity.NONE) {
            json.writeStringProperty("identity", lower(column.identity().name()));
        }
        generated(column);
        objects.text("collation", column.collation());
        if (column.inherited()) {
            json.writeBooleanProperty("inherited", true);
        }
        objects.end(column);
    }

    private void generated(Column column) {
        Column.Generated generated = column.generated();
        if (generated != null) {
            json.writeStringProperty("generated", objects.naming().text(generated.expression()));
            json.writeBooleanProperty("stored", generated.stored());
        }
    }

    private void constraint(TableConstraint constraint) {
        objects.start(constraint);
        json.writeStringProperty("kind", kind(constraint));
        objects.strings("columns", names(constraint.columns()));
        if (constraint instanceof ForeignKey key) {
            json.writeStringProperty(
                    "referencedTable", objects.naming().name(key.referencedTable()));
            objects.strings("referencedColumns", names(key.referencedColumns()));
            objects.text("onDelete", key.onDelete());
            objects.text("onUpdate", key.onUpdate());
        }
        json.writeBooleanProperty("valid", !constraint.traits().notValid());
        json.writeBooleanProperty("deferrable", constraint.traits().deferrable());
        json.writeBooleanProperty("initiallyDeferred", constraint.traits().initiallyDeferred());
        json.writeStringProperty(
                "definition", new ConstraintDdl(objects.naming()).definition(constraint));
        objects.end(constraint);
    }

    private static String kind(TableConstraint constraint) {
        return switch (constraint) {
            case TableConstraint.PrimaryKey _ -> "primary-key";
            case TableConstraint.Unique _ -> "unique";
            case TableConstraint.ForeignKey _ -> "foreign-key";
            case TableConstraint.Check _ -> "check";
            case TableConstraint.Exclusion _ -> "exclusion";
        };
    }

    private void index(Index index) {
        objects.start(index);
        json.writeBooleanProperty("unique", index.definition().unique());
        json.writeStringProperty("method", index.definition().method());
        objects.strings("columns", names(index.definition().columns()));
        objects.strings("include", names(index.definition().include()));
        Expression predicate = index.definition().predicate();
        if (predicate != null) {
            json.writeStringProperty("predicate", objects.naming().text(predicate));
        }
        json.writeBooleanProperty("valid", index.valid());
        json.writeBooleanProperty("constraint", index.constraint() > 0);
        json.writeStringProperty("definition", new IndexDdl(objects.naming()).statement(index));
        objects.end(index);
    }

    private void trigger(Trigger trigger) {
        objects.start(trigger);
        json.writeStringProperty("mode", lower(trigger.mode()));
        objects.definition(trigger);
        objects.end(trigger);
    }

    private void policy(Policy policy) {
        objects.start(policy);
        json.writeBooleanProperty("permissive", policy.permissive());
        json.writeStringProperty("command", policy.command());
        objects.strings("roles", policy.roles());
        json.writeStringProperty("definition", new Statements(objects.naming()).of(policy));
        objects.end(policy);
    }

    private void rule(Rule rule) {
        objects.start(rule);
        objects.definition(rule);
        objects.end(rule);
    }

    private List<String> names(List<Integer> columns) {
        return columns.stream().map(objects.naming()::stored).toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
