package plumbline.framework.typeorm.schema;

import plumbline.framework.script.Settings;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.Dialect;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.Persistence;
import plumbline.operation.TypeOperation.CreateEnum;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What `createTable` makes out of a `Table` object.
public final class NewTable {

    private static final List<String> LISTS =
            List.of("columns", "foreignKeys", "uniques", "checks", "exclusions", "indices");

    private final ObjectName name;
    private final Value options;
    private final Dialect dialect;
    private final SourceSpan span;
    private final Columns columns;

    public NewTable(ObjectName name, Value options, Dialect dialect, SourceSpan span) {
        this.name = name;
        this.options = options;
        this.dialect = dialect;
        this.span = span;
        this.columns = new Columns(name, dialect, span);
    }

    /// Whether all its parts are known.
    public boolean isComplete() {
        return options instanceof ObjectValue object
                && !object.isOpen()
                && LISTS.stream()
                        .map(part -> Settings.member(object, part))
                        .allMatch(NewTable::isKnown);
    }

    private static boolean isKnown(Value part) {
        return switch (part) {
            case Value.Nothing _ -> true;
            case ListValue list ->
                    !list.isOpen() && list.items().stream().allMatch(ObjectValue.class::isInstance);
            default -> false;
        };
    }

    private Stream<Value> parts(String list) {
        return Options.items(Settings.member(options, list)).stream();
    }

    /// The enum types it needs, each once.
    public List<CreateEnum> enums() {
        Map<ObjectName, CreateEnum> all = new LinkedHashMap<>();
        parts("columns")
                .flatMap(column -> columns.findEnum(column).stream())
                .forEach(each -> all.putIfAbsent(each.type(), each));
        return List.copyOf(all.values());
    }

    public CreateTable table(boolean ifNotExists, boolean withForeignKeys) {
        List<ColumnDefinition> definitions =
                parts("columns").flatMap(each -> columns.findPlainColumn(each).stream()).toList();
        return new CreateTable(
                name,
                ifNotExists,
                Persistence.PERMANENT,
                definitions,
                constraints(withForeignKeys),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                Options.text(options, "comment"));
    }

    private List<ConstraintDefinition> constraints(boolean withForeignKeys) {
        Constraints read = new Constraints(name, span);
        List<ConstraintDefinition> all = new ArrayList<>();
        List<Value> primary =
                parts("columns").filter(each -> Options.isTrue(each, "isPrimary")).toList();
        if (!primary.isEmpty()) {
            all.add(
                    columns.primaryKey(
                            primary.stream().flatMap(c -> Columns.findName(c).stream()).toList(),
                            primary.getFirst()));
        }
        parts("uniques").forEach(each -> read.findUnique(each).ifPresent(all::add));
        parts("columns")
                .filter(each -> Options.isTrue(each, "isUnique"))
                .forEach(each -> unique(each, all));
        parts("checks").forEach(each -> read.findCheck(each).ifPresent(all::add));
        parts("exclusions").forEach(each -> read.findExclusion(each).ifPresent(all::add));
        if (withForeignKeys) {
            parts("foreignKeys").forEach(each -> read.findForeignKey(each).ifPresent(all::add));
        }
        return all;
    }

    /// Where a constraint of its own does not say it already.
    private void unique(Value options, List<ConstraintDefinition> all) {
        Columns.findName(options)
                .filter(column -> all.stream().noneMatch(each -> isUniqueOf(each, column)))
                .ifPresent(column -> all.add(columns.unique(column, options)));
    }

    private static boolean isUniqueOf(ConstraintDefinition each, String column) {
        return each instanceof ConstraintDefinition.Unique unique
                && unique.columns().equals(List.of(column));
    }

    /// The indexes that are built right after it.
    public List<CreateIndex> indexes() {
        Indexes read = new Indexes(name, dialect, span);
        return parts("indices").flatMap(each -> read.findIndex(each).stream()).toList();
    }
}
