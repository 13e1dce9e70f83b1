package plumbline.framework.typeorm.schema;

import org.jspecify.annotations.Nullable;

import plumbline.framework.script.Settings;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.operation.ConstraintDefinition.Exclusion;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.operation.ConstraintDefinition.Unique;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.ObjectName;
import plumbline.operation.text.TypeOrmNames;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The constraints of one table, out of `TableForeignKey`, `TableUnique` and the like; one without
/// a name gets that of the naming strategy.
public final class Constraints {

    private final ObjectName table;
    private final SourceSpan span;

    public Constraints(ObjectName table, SourceSpan span) {
        this.table = table;
        this.span = span;
    }

    public PrimaryKey primaryKey(List<String> columns, @Nullable String name) {
        return new PrimaryKey(
                name == null ? TypeOrmNames.primaryKey(table.name(), columns) : name,
                columns,
                null,
                ConstraintTraits.PLAIN,
                span);
    }

    public Optional<Unique> findUnique(Value options) {
        List<String> columns = Options.texts(options, "columnNames");
        return options instanceof ObjectValue
                ? Optional.of(
                        new Unique(
                                name(options, TypeOrmNames.unique(table.name(), columns)),
                                columns,
                                false,
                                null,
                                traits(options),
                                Options.place(options, span)))
                : Optional.empty();
    }

    public Optional<Check> findCheck(Value options) {
        String expression = Options.findText(options, "expression").orElse("…");
        return options instanceof ObjectValue
                ? Optional.of(
                        new Check(
                                name(options, TypeOrmNames.check(table.name(), expression)),
                                expression,
                                ConstraintTraits.PLAIN,
                                Options.place(options, span)))
                : Optional.empty();
    }

    /// The expression is all that follows `EXCLUDE`.
    public Optional<Exclusion> findExclusion(Value options) {
        String expression = Options.findText(options, "expression").orElse("…");
        String method =
                expression.matches("(?is)\\s*using\\s+\\w+.*")
                        ? expression.strip().split("\\s+|\\(", 3)[1].toLowerCase(Locale.ROOT)
                        : "gist";
        return options instanceof ObjectValue
                ? Optional.of(
                        new Exclusion(
                                name(options, TypeOrmNames.exclusion(table.name(), expression)),
                                method,
                                expression,
                                null,
                                ConstraintTraits.PLAIN,
                                Options.place(options, span)))
                : Optional.empty();
    }

    public Optional<ForeignKey> findForeignKey(Value options) {
        List<String> columns = Options.texts(options, "columnNames");
        return findReferenced(options)
                .map(
                        referenced ->
                                new ForeignKey(
                                        name(
                                                options,
                                                TypeOrmNames.foreignKey(table.name(), columns)),
                                        columns,
                                        referenced,
                                        Options.texts(options, "referencedColumnNames"),
                                        action(options, "onDelete"),
                                        action(options, "onUpdate"),
                                        null,
                                        traits(options),
                                        Options.place(options, span)));
    }

    private static Optional<ObjectName> findReferenced(Value options) {
        String schema = Options.text(options, "referencedSchema");
        return TableNames.find(Settings.member(options, "referencedTableName"))
                .map(
                        to ->
                                schema == null || to.schema() != null
                                        ? to
                                        : new ObjectName(schema, to.name(), to.dynamic()));
    }

    private static @Nullable String action(Value options, String name) {
        String action = Options.text(options, name);
        return action == null ? null : action.toUpperCase(Locale.ROOT).strip();
    }

    private static String name(Value options, String otherwise) {
        String given = Options.text(options, "name");
        return given == null ? otherwise : given;
    }

    private static ConstraintTraits traits(Value options) {
        String deferrable = Options.text(options, "deferrable");
        return deferrable == null
                ? ConstraintTraits.PLAIN
                : new ConstraintTraits(
                        false,
                        true,
                        deferrable.toUpperCase(Locale.ROOT).contains("INITIALLY DEFERRED"),
                        false,
                        false);
    }
}
