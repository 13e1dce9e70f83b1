package plumbline.framework.knex.table;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.KnexContext;
import plumbline.framework.knex.value.Names;
import plumbline.framework.knex.value.SqlValues;
import plumbline.framework.script.HostMethod;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.step.Obstacle;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// A column of the table builder and what is chained to it.
final class ColumnBuilder implements HostObject {

    private final KnexContext context;
    private final ObjectName table;
    private final String name;
    private final DataType type;
    private final Dialect dialect;
    private final Site site;
    private final Reference reference = new Reference();
    private final List<ConstraintDefinition> constraints = new ArrayList<>();
    private final List<CreateIndex> indexes = new ArrayList<>();
    private SourceSpan span;
    private boolean notNull;
    private boolean nullabilityIsSaid;
    private @Nullable String defaultValue;
    private @Nullable String collation;
    private @Nullable String comment;
    private @Nullable Call alteration;

    ColumnBuilder(TableBuilder of, String name, DataType type, Site site) {
        this.context = of.context();
        this.table = of.table();
        this.name = name;
        this.type = type;
        this.dialect = context.dialect(site);
        this.site = site;
        this.span = site.link();
    }

    Site site() {
        return site;
    }

    SourceSpan span() {
        return span;
    }

    String name() {
        return name;
    }

    List<CreateIndex> indexes() {
        return indexes;
    }

    /// Whether `alter()` stands in the chain.
    boolean isChange() {
        return alteration != null;
    }

    /// Whether `alter({alterType: false})` leaves the type alone.
    boolean keepsType() {
        return alteration != null && Options.is(alteration.argument(0), "alterType", false);
    }

    /// Whether the change says anything about NULL.
    boolean changesNullability() {
        return alteration != null && !Options.is(alteration.argument(0), "alterNullable", false);
    }

    boolean saysNullability() {
        return nullabilityIsSaid;
    }

    boolean isNotNull() {
        return notNull;
    }

    @Nullable String defaultValue() {
        return defaultValue;
    }

    /// `increments` is the primary key, unless it is told not to be.
    void count(Call call) {
        notNull = true;
        if (!Options.is(call.argument(1), "primaryKey", false)) {
            primary(call.site(), null, ConstraintTraits.PLAIN);
        }
    }

    void notNull() {
        notNull = true;
        nullabilityIsSaid = true;
    }

    void defaultTo(String value) {
        defaultValue = value;
    }

    void check(String expression, @Nullable String constraint, Site at) {
        constraints.add(new Check(constraint, expression, ConstraintTraits.PLAIN, at.link()));
    }

    @Override
    public Value get(String property, Site at, Runner runner) {
        return property.equals("primaryKey")
                ? Value.Nothing.UNDEFINED
                : HostMethod.of(this, property);
    }

    @Override
    public Value call(Call call) {
        if (context.isElsewhere(call.site(), site)) {
            return new Value.HostValue(this);
        }
        if (!context.isCertain(call.site(), site)) {
            context.recorder().notUnderstood(call.site(), Obstacle.UNKNOWN_CHANGE, name);
        }
        if (!reference.take(call) && !take(call) && !ColumnChecks.take(call, this)) {
            call.notUnderstood();
        }
        span = Places.join(span, call.site().link());
        return new Value.HostValue(this);
    }

    private boolean take(Call call) {
        Value first = call.argument(0);
        switch (call.method()) {
            case "notNullable", "notNull" -> notNull();
            case "nullable" -> {
                notNull = first instanceof Value.Bool(boolean nullable) && !nullable;
                nullabilityIsSaid = true;
            }
            case "defaultTo", "defaultsTo", "default" -> defaultValue = SqlValues.of(first);
            case "primary" ->
                    primary(
                            call.site(),
                            Options.findName(first, "constraintName", "indexName").orElse(null),
                            Reference.deferrable(Options.findText(first, "deferrable").orElse("")));
            case "unique" -> unique(call);
            case "index" -> indexes.add(IndexCalls.index(table, List.of(name), call, 0));
            case "foreign" -> reference.name(Options.findName(first));
            case "comment" -> comment = Names.text(first);
            case "collate" -> collation = Names.text(first);
            case "alter" -> alteration = call;
            // how a value is stored or where a column stands changes nothing that is looked at
            case "unsigned", "after", "first", "zerofill", "queryContext" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private void primary(Site at, @Nullable String constraint, ConstraintTraits traits) {
        String called = constraint == null ? IndexCalls.primaryName(table, dialect) : constraint;
        constraints.removeIf(PrimaryKey.class::isInstance);
        constraints.add(new PrimaryKey(called, List.of(name), null, traits, at.link()));
        notNull = true;
    }

    private void unique(Call call) {
        constraints.add(IndexCalls.unique(table, List.of(name), call, 0));
    }

    /// The key to another table, if the chain names one.
    boolean hasReference() {
        return reference.isBegun();
    }

    boolean isReferenceKnown() {
        return reference.isKnown();
    }

    ColumnDefinition definition() {
        List<ConstraintDefinition> all = new ArrayList<>(constraints);
        if (reference.isBegun()) {
            all.add(reference.key(table, List.of(name), span));
        }
        return new ColumnDefinition(
                name,
                type,
                notNull,
                defaultValue,
                ColumnDefinition.Identity.NONE,
                null,
                collation,
                comment,
                all,
                span);
    }
}
