package plumbline.framework.knex.table;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.KnexContext;
import plumbline.framework.knex.value.Names;
import plumbline.framework.script.HostMethod;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.step.Obstacle;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A column of the table builder and what is chained to it.
final class ColumnBuilder implements HostObject {

    private static final Set<String> KEYS = Set.of("primary", "unique", "index");

    private final KnexContext context;
    private final Naming naming;
    private final String name;
    private final DataType type;
    private final Dialect dialect;
    private final Site site;
    private final Reference reference = new Reference();
    private final List<ConstraintDefinition> constraints = new ArrayList<>();
    private final List<Draft> indexes = new ArrayList<>();
    private SourceSpan span;
    private boolean counter;
    private boolean notNull;
    private boolean nullabilityIsSaid;
    private @Nullable String defaultValue;
    private @Nullable String collation;
    private @Nullable String comment;
    private @Nullable Call alteration;
    private @Nullable PrimaryKey ownKey;
    private ColumnDefinition.@Nullable Generated generated;
    private ColumnDefinition.Identity identity = ColumnDefinition.Identity.NONE;

    ColumnBuilder(TableBuilder of, String name, DataType type, Site site) {
        this.context = of.context();
        this.naming = of.naming();
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

    Dialect dialect() {
        return dialect;
    }

    String name() {
        return name;
    }

    List<Draft> indexes() {
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

    boolean saysNotNull() {
        return nullabilityIsSaid && notNull;
    }

    @Nullable String defaultValue() {
        return defaultValue;
    }

    /// `increments` is the primary key unless it is told not to be, and `uuid` if it is told to;
    /// the server gives such a key its name.
    void count(Call call, boolean counter) {
        Value options = call.argument(1);
        boolean key =
                Options.is(options, "primaryKey", true)
                        || (counter && options instanceof Value.Nothing none && none.isUndefined());
        notNull |= counter || key;
        this.counter = counter;
        if (key) {
            ownKey = new PrimaryKey(null, List.of(name), null, ConstraintTraits.PLAIN, span);
        }
    }

    /// What stands behind a type that is written as SQL.
    void says(SpecificType specific) {
        generated = specific.generated();
        identity = specific.identity();
        notNull = specific.notNull();
        collation = specific.collation();
    }

    void notNull() {
        notNull = true;
        nullabilityIsSaid = true;
    }

    void defaultTo(String value) {
        defaultValue = value;
    }

    @Nullable String comment() {
        return comment;
    }

    /// Whether the chain says that it is the primary key, or the table has that it is.
    boolean isKey() {
        return constraints.stream().anyMatch(PrimaryKey.class::isInstance);
    }

    /// Another column is the primary key, so this one counts and nothing more.
    void leaveKey() {
        ownKey = null;
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
        // whoever counts has its key already, and Knex does not hear of others
        if (counter && KEYS.contains(call.method())) {
            return true;
        }
        Value first = call.argument(0);
        switch (call.method()) {
            case "notNullable", "notNull" -> notNull();
            case "nullable" -> {
                notNull = first instanceof Value.Bool(boolean nullable) && !nullable;
                nullabilityIsSaid = true;
            }
            case "defaultTo", "defaultsTo", "default" ->
                    defaultValue = Defaults.of(first, type, dialect);
            case "primary" ->
                    primary(
                            call.site(),
                            Options.findName(first, "constraintName", "indexName").orElse(null),
                            Reference.deferrable(Options.findText(first, "deferrable").orElse("")));
            case "unique" -> unique(call);
            case "index" -> indexes.add(IndexCalls.index(naming, own(), call, 0, dialect));
            case "foreign" -> reference.name(Options.findName(first));
            case "comment" -> comment = Names.text(first);
            case "collate" -> collation = dialect == Dialect.POSTGRESQL ? null : Names.text(first);
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
        notNull = true;
        String called = constraint == null ? naming.primaryKey(dialect) : constraint;
        constraints.removeIf(PrimaryKey.class::isInstance);
        constraints.add(new PrimaryKey(called, List.of(name), null, traits, at.link()));
    }

    private void unique(Call call) {
        if (IndexCalls.isUniqueIndex(call.argument(0))) {
            indexes.add(IndexCalls.uniqueIndex(naming, own(), call, 0));
        } else {
            constraints.add(IndexCalls.unique(naming, List.of(name), call, 0));
        }
    }

    private Value own() {
        return Texts.text(name, site);
    }

    /// The key to another table, if the chain names one.
    boolean hasReference() {
        return reference.isBegun();
    }

    boolean isReferenceKnown() {
        return reference.isKnown();
    }

    ColumnDefinition definition() {
        List<ConstraintDefinition> all = new ArrayList<>();
        if (ownKey != null) {
            all.add(ownKey);
        }
        all.addAll(constraints);
        if (reference.isBegun()) {
            all.add(reference.key(naming, List.of(name), span));
        }
        return new ColumnDefinition(
                name,
                type,
                notNull,
                defaultValue,
                identity,
                generated,
                collation,
                comment,
                all,
                span);
    }
}
