package plumbline.framework.typeorm.schema;

import org.jspecify.annotations.Nullable;

import plumbline.framework.script.Settings;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnDefinition.Generated;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.operation.ConstraintDefinition.Unique;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.TypeOperation.CreateEnum;
import plumbline.operation.text.TypeOrmNames;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The columns of one table, out of `TableColumn` objects.
public final class Columns {

    private final ObjectName table;
    private final Dialect dialect;
    private final SourceSpan span;
    private final ColumnTypes types;

    public Columns(ObjectName table, Dialect dialect, SourceSpan span) {
        this.table = table;
        this.dialect = dialect;
        this.span = span;
        this.types = new ColumnTypes(table, dialect);
    }

    static Optional<String> findName(Value options) {
        return Options.findText(options, "name");
    }

    /// A column as it is added for itself: its constraints stand on it.
    public Optional<ColumnDefinition> findColumn(Value options) {
        return findName(options).map(name -> column(name, options, constraints(name, options)));
    }

    /// A column of a new table, whose constraints the table has.
    Optional<ColumnDefinition> findPlainColumn(Value options) {
        return findName(options).map(name -> column(name, options, List.of()));
    }

    /// The type that a column has, if the script says it.
    public Optional<DataType> findType(Value options) {
        boolean known =
                Options.findText(options, "type").isPresent() && !ColumnTypes.isEnum(options);
        return known ? Optional.of(types.type("", options)) : Optional.empty();
    }

    private ColumnDefinition column(
            String name, Value options, List<ConstraintDefinition> constraints) {
        return new ColumnDefinition(
                name,
                types.type(name, options),
                !Options.isTrue(options, "isNullable"),
                defaultValue(options),
                identity(options),
                generated(options),
                Options.text(options, "collation"),
                Options.text(options, "comment"),
                constraints,
                Options.place(options, span));
    }

    private List<ConstraintDefinition> constraints(String name, Value options) {
        List<ConstraintDefinition> all = new ArrayList<>();
        if (Options.isTrue(options, "isPrimary")) {
            all.add(primaryKey(List.of(name), options));
        }
        if (Options.isTrue(options, "isUnique")) {
            all.add(unique(name, options));
        }
        return all;
    }

    /// The primary key, which stands where its first column does.
    PrimaryKey primaryKey(List<String> columns, Value first) {
        return new Constraints(table, Options.place(first, span))
                .primaryKey(columns, Options.text(first, "primaryKeyConstraintName"));
    }

    public Unique unique(String column, Value options) {
        return new Unique(
                TypeOrmNames.unique(table.name(), List.of(column)),
                List.of(column),
                false,
                null,
                ConstraintTraits.PLAIN,
                Options.place(options, span));
    }

    /// Defaults are written as SQL already; a generated UUID is made by the database.
    private @Nullable String defaultValue(Value options) {
        Value value = Settings.member(options, "default");
        if (!(value instanceof Value.Nothing)) {
            return Options.findText(value).orElse("…");
        }
        boolean uuid =
                Options.isTrue(options, "isGenerated")
                        && Options.findText(options, "generationStrategy")
                                .filter("uuid"::equals)
                                .isPresent();
        return uuid && dialect == Dialect.POSTGRESQL ? "uuid_generate_v4()" : null;
    }

    private Identity identity(Value options) {
        if (!Options.isTrue(options, "isGenerated")) {
            return Identity.NONE;
        }
        return switch (Options.findText(options, "generationStrategy").orElse("increment")) {
            case "identity" ->
                    "ALWAYS".equals(Options.text(options, "generatedIdentity"))
                            ? Identity.ALWAYS
                            : Identity.BY_DEFAULT;
            case "increment" -> dialect == Dialect.POSTGRESQL ? Identity.NONE : Identity.BY_DEFAULT;
            default -> Identity.NONE;
        };
    }

    private static @Nullable Generated generated(Value options) {
        String expression = Options.text(options, "asExpression");
        return expression == null
                ? null
                : new Generated(
                        expression, "STORED".equals(Options.text(options, "generatedType")));
    }

    /// The type that PostgreSQL needs before a column of enum values can be made.
    public Optional<CreateEnum> findEnum(Value options) {
        return dialect == Dialect.POSTGRESQL && ColumnTypes.isEnum(options)
                ? findName(options)
                        .map(
                                name ->
                                        new CreateEnum(
                                                types.enumName(name, options),
                                                Options.texts(options, "enum")))
                : Optional.empty();
    }
}
