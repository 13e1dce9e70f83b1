package plumbline.schema.replay.guard;

import plumbline.schema.object.Column;
import plumbline.schema.object.Extension;
import plumbline.schema.object.Index;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.Trigger;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;
import plumbline.schema.state.SchemaState;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The views and tables of PostgreSQL that list objects; where several are joined the first of them
/// here is what is looked for.
@SuppressWarnings("ImmutableEnumChecker") // the lists are copies, and the tests hold no state
enum Catalogue {
    COLUMNS(Column.class::isInstance, "columns pg_attribute", ""),
    CONSTRAINTS(
            TableConstraint.class::isInstance,
            "table_constraints key_column_usage referential_constraints check_constraints"
                    + " pg_constraint",
            "constraint_name conname"),
    TRIGGERS(Trigger.class::isInstance, "triggers pg_trigger", "trigger_name tgname"),
    POLICIES(Policy.class::isInstance, "pg_policies pg_policy", "policyname polname"),
    LABELS(UserType.EnumType.class::isInstance, "pg_enum", "typname"),
    INDEXES(Index.class::isInstance, "pg_indexes", "indexname"),
    RELATIONS(Relation.class::isInstance, "pg_class", "relname"),
    TABLES(each -> each instanceof Table || isView(each, false), "tables", "table_name"),
    PG_TABLES(Table.class::isInstance, "pg_tables", "tablename"),
    VIEWS(each -> isView(each, false), "views pg_views", "table_name viewname"),
    MATERIALIZED(each -> isView(each, true), "pg_matviews", "matviewname"),
    SEQUENCES(Sequence.class::isInstance, "sequences pg_sequences", "sequence_name sequencename"),
    TYPES(
            each -> each instanceof UserType || each instanceof Table || each instanceof View,
            "pg_type",
            "typname"),
    ROUTINES(Routine.class::isInstance, "routines pg_proc", "routine_name proname"),
    EXTENSIONS(Extension.class::isInstance, "pg_extension", "extname"),
    SCHEMAS(Namespace.class::isInstance, "schemata pg_namespace", "schema_name nspname");

    private static final Set<String> SCHEMA =
            Set.of(
                    "table_schema",
                    "schemaname",
                    "nspname",
                    "constraint_schema",
                    "trigger_schema",
                    "event_object_schema",
                    "routine_schema",
                    "sequence_schema",
                    "relnamespace",
                    "connamespace",
                    "typnamespace",
                    "pronamespace");
    private static final Set<String> TABLE =
            Set.of("table_name", "tablename", "relname", "event_object_table");

    private final Predicate<SchemaObject> lists;
    private final List<String> names;
    private final List<String> ownName;

    Catalogue(Predicate<SchemaObject> lists, String names, String ownName) {
        this.lists = lists;
        this.names = List.of(names.split(" ", -1));
        this.ownName = List.of(ownName.split(" ", -1));
    }

    static Optional<Catalogue> find(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.names.contains(plain)).findFirst();
    }

    Stream<Row> rows(SchemaState state) {
        return state.all(SchemaObject.class).filter(lists).map(each -> new Row(state, each));
    }

    private static boolean isView(SchemaObject object, boolean materialized) {
        return object instanceof View view && view.materialized() == materialized;
    }

    /// What a column of it says of an object; nothing where that is not known.
    Optional<List<String>> find(Row row, String column) {
        if (ownName.contains(column)) {
            return one(row.object().name());
        }
        return switch (column) {
            case "column_name", "attname" -> Optional.of(row.columns());
            case "relkind", "contype", "typtype" -> one(row.letter());
            case "enumlabel" -> Optional.of(labels(row));
            case "enumtypid" -> one(row.object().name(), row.schema() + "." + row.object().name());
            default -> place(row, column);
        };
    }

    private Optional<List<String>> place(Row row, String column) {
        if (SCHEMA.contains(column)) {
            return one(row.schema());
        }
        if (compareTo(INDEXES) <= 0 && this != LABELS && TABLE.contains(column)) {
            return one(row.table());
        }
        return column.endsWith("relid")
                ? one(row.table(), row.schema() + "." + row.table())
                : Optional.ofNullable(row.details().get(column)).map(List::of);
    }

    private static List<String> labels(Row row) {
        return row.object() instanceof UserType.EnumType type ? type.values() : List.of();
    }

    private static Optional<List<String>> one(String... values) {
        return Optional.of(List.of(values));
    }
}
