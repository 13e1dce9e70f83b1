package plumbline.framework.sequelize;

import plumbline.framework.script.Recorder;
import plumbline.framework.script.Settings;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.ColumnOperation.RenameColumn;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.operation.ConstraintDefinition.Unique;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.TableOperation.Persistence;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.operation.step.Obstacle;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a call does to a table and its columns.
final class Changes {

    private final Call call;
    private final Recorder recorder;
    private final ObjectName table;
    private final Columns columns;

    Changes(Call call, Recorder recorder) {
        this.call = call;
        this.recorder = recorder;
        Optional<ObjectName> name = Tables.findName(call.argument(0)).map(this::inSchema);
        if (name.isEmpty()) {
            recorder.notUnderstood(call.site(), Obstacle.UNKNOWN_VALUE, call.method());
        }
        table = name.orElseGet(() -> new ObjectName(null, "${…}", true));
        columns = new Columns(table, recorder.dialect(call.site()), call.site().link());
    }

    /// The options of a new table may name its schema.
    private ObjectName inSchema(ObjectName named) {
        Value schema = QueryInterface.option(call, 2, "schema");
        boolean said = call.method().equals("createTable") && schema instanceof Value.Text;
        return said && named.schema() == null
                ? new ObjectName(
                        Texts.findKnown(schema).orElse(null), named.name(), named.dynamic())
                : named;
    }

    void createTable() {
        if (!(call.argument(1) instanceof ObjectValue attributes)) {
            recorder.notUnderstood(call.site(), Obstacle.UNKNOWN_VALUE, "createTable");
            addTable(List.of(), List.of());
            return;
        }
        List<ColumnDefinition> definitions = new ArrayList<>();
        attributes
                .properties()
                .forEach(
                        (key, attribute) -> {
                            columns.findEnum(key, attribute)
                                    .ifPresent(type -> recorder.add(type, call.site()));
                            definitions.add(
                                    columns.at(attributes.findPlace(key).orElse(null))
                                            .column(key, attribute));
                        });
        if (attributes.isOpen()) {
            recorder.notUnderstood(call.site(), Obstacle.UNKNOWN_VALUE, "createTable");
        }
        addTable(definitions, constraints(definitions));
    }

    private void addTable(
            List<ColumnDefinition> definitions, List<ConstraintDefinition> constraints) {
        recorder.add(
                new CreateTable(
                        table,
                        true,
                        Persistence.PERMANENT,
                        withoutPrimaryKey(definitions, constraints),
                        constraints,
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        Texts.findKnown(QueryInterface.option(call, 2, "comment")).orElse(null)),
                call.site());
    }

    /// The primary key is one of the table, however many columns it has.
    private List<ConstraintDefinition> constraints(List<ColumnDefinition> definitions) {
        List<ConstraintDefinition> all = new ArrayList<>();
        List<ColumnDefinition> primary = definitions.stream().filter(Changes::isPrimary).toList();
        if (!primary.isEmpty()) {
            List<String> names = primary.stream().map(ColumnDefinition::name).toList();
            SourceSpan place = primary.size() == 1 ? primary.getFirst().span() : call.site().link();
            all.add(new PrimaryKey(null, names, null, ConstraintTraits.PLAIN, place));
        }
        if (QueryInterface.option(call, 2, "uniqueKeys") instanceof ObjectValue keys) {
            keys.properties().forEach((name, key) -> all.add(unique(name, key, keys)));
        }
        return all;
    }

    private Unique unique(String name, Value key, ObjectValue keys) {
        boolean named = recorder.dialect(call.site()) != Dialect.POSTGRESQL;
        return new Unique(
                named ? name : null,
                names(Settings.member(key, "fields")),
                false,
                null,
                ConstraintTraits.PLAIN,
                keys.findPlace(name).orElse(call.site().link()));
    }

    static List<String> names(Value fields) {
        return QueryInterface.list(fields).stream()
                .flatMap(each -> findField(each).stream())
                .toList();
    }

    /// `'a'`, `{name: 'a', order: 'DESC'}`, `{attribute: 'a'}`.
    static Optional<String> findField(Value field) {
        if (field instanceof Value.Text text) {
            return Optional.of(text.content().display());
        }
        return Texts.findKnown(Settings.member(field, "name"))
                .or(() -> Texts.findKnown(Settings.member(field, "attribute")));
    }

    private static boolean isPrimary(ColumnDefinition column) {
        return column.constraints().stream().anyMatch(PrimaryKey.class::isInstance);
    }

    private static List<ColumnDefinition> withoutPrimaryKey(
            List<ColumnDefinition> definitions, List<ConstraintDefinition> constraints) {
        if (constraints.stream().noneMatch(PrimaryKey.class::isInstance)) {
            return definitions;
        }
        return definitions.stream()
                .map(
                        each ->
                                new ColumnDefinition(
                                        each.name(),
                                        each.type(),
                                        each.notNull(),
                                        each.defaultValue(),
                                        each.identity(),
                                        each.generated(),
                                        each.collation(),
                                        each.comment(),
                                        each.constraints().stream()
                                                .filter(one -> !(one instanceof PrimaryKey))
                                                .toList(),
                                        each.span()))
                .toList();
    }

    void dropTable() {
        recorder.add(
                new DropTable(table, true, Columns.isTrue(call.argument(1), "cascade")),
                call.site());
    }

    void renameTable() {
        Tables.findName(call.argument(1))
                .ifPresentOrElse(
                        name ->
                                recorder.add(
                                        new RenameTable(table, name.name(), false), call.site()),
                        this::unknown);
    }

    void addColumn() {
        column(1)
                .ifPresentOrElse(
                        name -> {
                            columns.findEnum(name, call.argument(2))
                                    .ifPresent(type -> recorder.add(type, call.site()));
                            recorder.add(
                                    new AddColumn(
                                            table, columns.column(name, call.argument(2)), false),
                                    call.site());
                        },
                        this::unknown);
    }

    void removeColumn() {
        column(1)
                .ifPresentOrElse(
                        name ->
                                recorder.add(
                                        new DropColumn(table, name, false, false), call.site()),
                        this::unknown);
    }

    void changeColumn() {
        column(1)
                .ifPresentOrElse(
                        name ->
                                new ColumnChange(columns, table, recorder.dialect(call.site()))
                                        .of(name, call.argument(2))
                                        .forEach(each -> recorder.add(each, call.site())),
                        this::unknown);
    }

    void renameColumn() {
        Optional<String> to = column(2);
        column(1)
                .filter(_ -> to.isPresent())
                .ifPresentOrElse(
                        name ->
                                recorder.add(
                                        new RenameColumn(table, name, to.orElse("")), call.site()),
                        this::unknown);
    }

    /// The name as a person reads it, with `${…}` for what is not known.
    private Optional<String> column(int index) {
        return switch (call.argument(index)) {
            case Value.Text text -> Optional.of(text.content().display());
            case Value.Unknown unknown -> Optional.of("${" + unknown.expression() + "}");
            default -> Optional.empty();
        };
    }

    private void unknown() {
        recorder.notUnderstood(call.site(), Obstacle.UNKNOWN_VALUE, call.method());
    }
}
