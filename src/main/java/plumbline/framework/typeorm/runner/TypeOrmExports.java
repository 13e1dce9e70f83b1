package plumbline.framework.typeorm.runner;

import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.Set;

/// What the package `typeorm` exports.
record TypeOrmExports(DataSourceObject dataSource) implements HostObject {

    /// Classes that only hold what they are given; `Index` is an old name of `TableIndex`.
    private static final Set<String> DESCRIPTIONS =
            Set.of(
                    "Table",
                    "TableColumn",
                    "TableIndex",
                    "TableForeignKey",
                    "TableUnique",
                    "TableCheck",
                    "TableExclusion",
                    "View",
                    "Index",
                    "ForeignKey");

    private static final List<String> LISTS =
            List.of("columns", "indices", "foreignKeys", "uniques", "checks", "exclusions");

    @Override
    public Value get(String property, Site site, Runner runner) {
        return new Value.HostValue(new Export(property));
    }

    @Override
    public Value call(Call call) {
        return new Export(call.method()).called(call);
    }

    @Override
    public Value construct(Call call) {
        return new Export(call.method()).construct(call);
    }

    /// One of them, whatever it is.
    private final class Export implements HostObject {

        private final String name;

        Export(String name) {
            this.name = name;
        }

        @Override
        public Value get(String property, Site site, Runner runner) {
            return Value.Unknown.result(site, name);
        }

        @Override
        public Value call(Call call) {
            return call.method().isEmpty() ? called(call) : Value.Unknown.result(call.site(), name);
        }

        /// Connections that the application keeps, and operators such as `In`.
        Value called(Call call) {
            return switch (name) {
                case "getManager" -> new Value.HostValue(dataSource.manager());
                case "getConnection", "createConnection" ->
                        new Value.Promised(new Value.HostValue(dataSource));
                case "getRepository" -> dataSource.manager().call(with(call, name));
                default -> Value.Unknown.result(call.site(), name);
            };
        }

        private Call with(Call call, String method) {
            return new Call(call.self(), method, call.arguments(), call.site(), call.runner());
        }

        @Override
        public Value construct(Call call) {
            if (name.equals("DataSource")) {
                return new Value.HostValue(dataSource);
            }
            return DESCRIPTIONS.contains(name)
                    ? described(call.argument(0))
                    : Value.Unknown.result(call.site(), name);
        }

        private Value described(Value options) {
            if (!(options instanceof ObjectValue) && !(options instanceof Value.Nothing)) {
                return options;
            }
            ObjectValue made =
                    copy(options instanceof ObjectValue given ? given : new ObjectValue());
            if (name.equals("Table")) {
                for (String list : LISTS) {
                    if (made.find(list).isEmpty()) {
                        made.set(list, ListValue.of(List.of()));
                    }
                }
            }
            return made;
        }
    }

    private static ObjectValue copy(ObjectValue given) {
        ObjectValue made = new ObjectValue(given.findPlace().orElse(null));
        made.spread(given);
        made.set("clone", new Value.HostValue(new Clone(made)));
        return made;
    }

    /// `column.clone()`.
    private record Clone(ObjectValue of) implements HostObject {

        @Override
        public Value call(Call call) {
            return copy(of);
        }
    }
}
