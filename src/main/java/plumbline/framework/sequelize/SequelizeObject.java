package plumbline.framework.sequelize;

import org.jspecify.annotations.Nullable;

import plumbline.framework.script.HostMethod;
import plumbline.framework.script.Recorder;
import plumbline.framework.script.Settings;
import plumbline.framework.script.SqlBindings;
import plumbline.operation.OtherOperation.ApplicationCode;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.Set;

/// `Sequelize`, the library and the connection: migrations are handed either and use both alike.
final class SequelizeObject implements HostObject {

    private static final Set<String> OPERATORS =
            Set.of(
                    "eq",
                    "ne",
                    "is",
                    "not",
                    "or",
                    "and",
                    "gt",
                    "gte",
                    "lt",
                    "lte",
                    "in",
                    "notIn",
                    "like",
                    "notLike",
                    "iLike",
                    "between",
                    "startsWith",
                    "endsWith",
                    "contains",
                    "overlap",
                    "regexp",
                    "any",
                    "all",
                    "substring",
                    "col");
    private final Recorder recorder;
    private final Transactions transactions;
    private @Nullable QueryInterface queries;

    SequelizeObject(Recorder recorder, Transactions transactions) {
        this.recorder = recorder;
        this.transactions = transactions;
    }

    void know(QueryInterface known) {
        queries = known;
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return switch (property) {
            case "Sequelize", "default", "sequelize", "connectionManager" ->
                    new Value.HostValue(this);
            case "DataTypes" -> new Value.HostValue(new TypeNames());
            case "Op" -> operators(site);
            case "QueryTypes", "TableHints", "Transaction", "IndexHints", "Deferrable" ->
                    new Value.HostValue(new Constants(property));
            case "queryInterface" ->
                    queries == null ? Value.Nothing.UNDEFINED : new Value.HostValue(queries);
            case "options", "config", "dialect" -> new Value.HostValue(new Options());
            case "models" -> Value.Unknown.result(site, this);
            case "Model" -> new Value.HostValue(new ModelObject(recorder, "model"));
            default ->
                    TypeNames.isType(property)
                            ? new Value.HostValue(new TypeNames.Type(property, List.of()))
                            : HostMethod.of(this, property);
        };
    }

    private static Value operators(Site site) {
        ObjectValue all = new ObjectValue();
        OPERATORS.forEach(name -> all.set(name, Texts.text("$" + name, site)));
        return all;
    }

    @Override
    public Value call(Call call) {
        return switch (call.method()) {
            case "query" -> query(call);
            case "transaction" -> transactions.begin(call, recorder);
            case "getDialect" -> new Value.DialectName(call.site().text());
            case "getQueryInterface" -> get("queryInterface", call.site(), call.runner());
            case "literal", "asIs" -> new Value.HostValue(Expression.literal(call.argument(0)));
            case "fn" -> new Value.HostValue(Expression.function(call.arguments()));
            case "col" -> new Value.HostValue(Expression.column(call.argument(0)));
            case "cast" -> new Value.HostValue(Expression.cast(call.arguments()));
            case "where", "and", "or", "json" -> Value.Unknown.result(call.site(), this);
            case "escape" -> escaped(call);
            case "authenticate", "close", "useCLS", "log" ->
                    new Value.Promised(Value.Nothing.UNDEFINED);
            case "define", "model", "import" -> ModelObject.defined(recorder, call);
            case "sync", "drop", "truncate" -> application(call);
            default ->
                    TypeNames.isType(call.method())
                            ? new Value.HostValue(
                                    new TypeNames.Type(call.method(), call.arguments()))
                            : call.notUnderstood();
        };
    }

    @Override
    public Value construct(Call call) {
        return TypeNames.isType(call.method()) ? call(call) : new Value.HostValue(this);
    }

    /// `query(sql, {replacements, bind, transaction})`; the SQL may be an object of its own.
    private Value query(Call call) {
        Value statement = call.argument(0);
        Value options = call.argument(1);
        if (statement instanceof ObjectValue object) {
            Value values = Settings.member(object, "values");
            statement = Settings.member(object, "query");
            options = values instanceof Value.Nothing ? options : with(options, values);
        }
        transactions.check(options, call.site(), recorder);
        record(statement, options, call);
        return new Value.Promised(Value.Unknown.result(call.site(), this));
    }

    private void record(Value statement, Value options, Call call) {
        if (statement instanceof Value.Text text) {
            Value replacements = Settings.member(options, "replacements");
            Value bind = Settings.member(options, "bind");
            recorder.sql(
                    SqlBindings.apply(
                            SqlBindings.apply(text.content(), replacements, call.site()),
                            bind,
                            call.site()),
                    call.site());
        } else {
            recorder.sql(statement, call.site());
        }
    }

    private static Value with(Value options, Value values) {
        ObjectValue all =
                options instanceof ObjectValue given
                        ? new ObjectValue(given.properties())
                        : new ObjectValue();
        all.set("replacements", values);
        return all;
    }

    private static Value escaped(Call call) {
        return Texts.findKnown(call.argument(0))
                .<Value>map(known -> Texts.text("'" + known.replace("'", "''") + "'", call.site()))
                .orElseGet(() -> Value.Unknown.result(call.site(), call));
    }

    /// Models of the application do what nobody here sees.
    private Value application(Call call) {
        recorder.add(new ApplicationCode("sequelize." + call.method()), call.site());
        return Value.Unknown.result(call.site(), this);
    }

    /// `QueryTypes.SELECT` and the like, which only name themselves.
    private record Constants(String group) implements HostObject {

        @Override
        public Value get(String property, Site site, Runner runner) {
            return Texts.text(property, site);
        }

        @Override
        public Value call(Call call) {
            return Texts.text(call.method(), call.site());
        }

        @Override
        public Value construct(Call call) {
            return Texts.text(call.method(), call.site());
        }
    }

    /// The settings of the connection, of which migrations ask for the database.
    private static final class Options implements HostObject {

        @Override
        public Value get(String property, Site site, Runner runner) {
            return switch (property) {
                case "dialect", "name" -> new Value.DialectName(site.text());
                default -> Value.Unknown.result(site, property);
            };
        }
    }
}
