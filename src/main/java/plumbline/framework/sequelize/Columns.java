package plumbline.framework.sequelize;

import org.jspecify.annotations.Nullable;

import plumbline.framework.script.Settings;
import plumbline.framework.script.SqlText;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.operation.ConstraintDefinition.Unique;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.TypeOperation.CreateEnum;
import plumbline.operation.text.SqlTypes;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of one table, out of the objects that describe them.
final class Columns {

    private static final DataType UNKNOWN = new DataType("…", List.of(), 0, "…");

    private final ObjectName table;
    private final Dialect dialect;
    private final SourceSpan span;

    Columns(ObjectName table, Dialect dialect, SourceSpan span) {
        this.table = table;
        this.dialect = dialect;
        this.span = span;
    }

    /// For a column that is described at a place of its own, if it has one.
    Columns at(@Nullable SourceSpan place) {
        return place == null ? this : new Columns(table, dialect, place);
    }

    /// The column, named by its key unless it names its `field`.
    ColumnDefinition column(String key, Value attribute) {
        String name = Texts.findKnown(Settings.member(attribute, "field")).orElse(key);
        boolean primary = isTrue(attribute, "primaryKey");
        return new ColumnDefinition(
                name,
                type(name, attribute),
                primary || isFalse(attribute, "allowNull"),
                Defaults.of(attribute, type(name, attribute)),
                isTrue(attribute, "autoIncrementIdentity")
                        ? Identity.BY_DEFAULT
                        : countsUp(attribute),
                null,
                null,
                Texts.findKnown(Settings.member(attribute, "comment")).orElse(null),
                constraints(name, attribute, primary),
                span);
    }

    private Identity countsUp(Value attribute) {
        return isTrue(attribute, "autoIncrement") && dialect != Dialect.POSTGRESQL
                ? Identity.BY_DEFAULT
                : Identity.NONE;
    }

    private DataType type(String name, Value attribute) {
        DataType type =
                TypeNames.findType(typeOf(attribute), enumText(name), dialect).orElse(UNKNOWN);
        if (!isTrue(attribute, "autoIncrement")
                || isTrue(attribute, "autoIncrementIdentity")
                || dialect != Dialect.POSTGRESQL) {
            return type;
        }
        return switch (type.name()) {
            case "bigint" -> SqlTypes.of("bigserial", dialect);
            case "smallint" -> SqlTypes.of("smallserial", dialect);
            default -> SqlTypes.of("serial", dialect);
        };
    }

    /// `{type: T, …}` or T alone.
    private static Value typeOf(Value attribute) {
        return attribute instanceof ObjectValue object
                ? object.find("type").orElse(Value.Nothing.UNDEFINED)
                : attribute;
    }

    private String enumName(String column) {
        return "enum_" + table.name() + "_" + column;
    }

    private String enumText(String column) {
        return SqlText.identifier(new ObjectName(table.schema(), enumName(column)));
    }

    /// The type that PostgreSQL needs before a column of enum values can be made.
    Optional<CreateEnum> findEnum(String column, Value attribute) {
        List<String> values = enumValues(typeOf(attribute), attribute);
        return dialect == Dialect.POSTGRESQL && !values.isEmpty()
                ? Optional.of(
                        new CreateEnum(new ObjectName(table.schema(), enumName(column)), values))
                : Optional.empty();
    }

    private static List<String> enumValues(Value type, Value attribute) {
        if (!(type instanceof Value.HostValue(TypeNames.Type named))) {
            return List.of();
        }
        if (named.name().equals("ARRAY") && !named.arguments().isEmpty()) {
            return enumValues(named.arguments().getFirst(), attribute);
        }
        if (!named.name().equals("ENUM")) {
            return List.of();
        }
        return named.values().isEmpty()
                        && Settings.member(attribute, "values") instanceof ListValue list
                ? list.items().stream().flatMap(each -> Texts.findKnown(each).stream()).toList()
                : named.values();
    }

    private List<ConstraintDefinition> constraints(String name, Value attribute, boolean primary) {
        List<ConstraintDefinition> all = new ArrayList<>();
        if (primary) {
            all.add(new PrimaryKey(null, List.of(name), null, ConstraintTraits.PLAIN, span));
        }
        if (isTrue(attribute, "unique")) {
            all.add(new Unique(null, List.of(name), false, null, ConstraintTraits.PLAIN, span));
        }
        findReference(attribute)
                .map(to -> beside(to, attribute))
                .ifPresent(to -> all.add(foreignKey(null, List.of(name), to, attribute)));
        return all;
    }

    /// A table and a column of it that something refers to.
    record Reference(ObjectName table, List<String> columns, boolean deferrable) {}

    /// A table that is called by its name alone stands in the schema of the one that refers to it.
    private Reference beside(Reference to, Value attribute) {
        Value model = Settings.member(Settings.member(attribute, "references"), "model");
        boolean alone = model instanceof Value.Text && to.table().schema() == null;
        return table.schema() == null || !alone
                ? to
                : new Reference(
                        new ObjectName(table.schema(), to.table().name(), to.table().dynamic()),
                        to.columns(),
                        to.deferrable());
    }

    static Optional<Reference> findReference(Value attribute) {
        Value references = Settings.member(attribute, "references");
        if (references instanceof Value.Text text) {
            String key = Texts.findKnown(Settings.member(attribute, "referencesKey")).orElse("id");
            return Optional.of(
                    new Reference(ObjectName.of(text.content().display()), List.of(key), false));
        }
        Value model = Settings.member(references, "model");
        Value target =
                model instanceof Value.Nothing ? Settings.member(references, "table") : model;
        List<String> keys = new ArrayList<>();
        for (String name : List.of("key", "field", "fields")) {
            QueryInterface.list(Settings.member(references, name))
                    .forEach(each -> Texts.findKnown(each).ifPresent(keys::add));
        }
        boolean deferrable = !(Settings.member(references, "deferrable") instanceof Value.Nothing);
        return Tables.findName(target)
                .map(to -> new Reference(to, keys.isEmpty() ? List.of("id") : keys, deferrable));
    }

    ForeignKey foreignKey(
            @Nullable String name, List<String> columns, Reference to, Value options) {
        ConstraintTraits traits =
                to.deferrable()
                        ? new ConstraintTraits(false, true, true, false, false)
                        : ConstraintTraits.PLAIN;
        return new ForeignKey(
                name,
                columns,
                to.table(),
                to.columns(),
                action(options, "onDelete"),
                action(options, "onUpdate"),
                null,
                traits,
                span);
    }

    private static @Nullable String action(Value options, String name) {
        return Texts.findKnown(Settings.member(options, name))
                .map(known -> known.toUpperCase(Locale.ROOT).strip())
                .orElse(null);
    }

    static boolean isTrue(Value of, String name) {
        return Settings.member(of, name) instanceof Value.Bool(boolean value) && value;
    }

    private static boolean isFalse(Value of, String name) {
        return Settings.member(of, name) instanceof Value.Bool(boolean value) && !value;
    }
}
