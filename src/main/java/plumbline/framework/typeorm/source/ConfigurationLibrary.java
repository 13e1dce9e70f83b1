package plumbline.framework.typeorm.source;

import plumbline.framework.script.Settings;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.FunctionValue;
import plumbline.parse.script.value.HostModules;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The packages that configure data sources; remembers the options that they are given.
final class ConfigurationLibrary implements HostModules {

    private final List<DataSource> found = new ArrayList<>();

    List<DataSource> found() {
        return found;
    }

    @Override
    public Optional<Value> find(String request) {
        return switch (request) {
            case "typeorm", "@nestjs/typeorm" -> Optional.of(new Value.HostValue(new Exports()));
            case "@nestjs/config" -> Optional.of(new Value.HostValue(new Unimportant()));
            default -> Optional.empty();
        };
    }

    /// Everything that such a package exports.
    private final class Exports implements HostObject {

        @Override
        public Value get(String property, Site site, Runner runner) {
            return switch (property) {
                case "DataSource", "createConnection", "createConnections" ->
                        new Value.HostValue(new Opener());
                case "TypeOrmModule" -> new Value.HostValue(new NestModule());
                default -> new Value.HostValue(new Unimportant());
            };
        }

        @Override
        public Value call(Call call) {
            return call.method().startsWith("createConnection")
                    ? opened(call)
                    : Value.Unknown.result(call.site(), this);
        }

        @Override
        public Value construct(Call call) {
            return call.method().equals("DataSource")
                    ? opened(call)
                    : Value.Unknown.result(call.site(), this);
        }
    }

    private Value opened(Call call) {
        remember(call.argument(0), call.site());
        return Value.Unknown.result(call.site(), this);
    }

    private void remember(Value options, Site site) {
        Value known = options instanceof Value.Promised promised ? promised.value() : options;
        if (known instanceof ObjectValue) {
            found.add(new DataSource(site.file(), known));
        }
    }

    /// `new DataSource({…})`, `createConnection({…})`.
    private final class Opener implements HostObject {

        @Override
        public Value get(String property, Site site, Runner runner) {
            return Value.Unknown.result(site, this);
        }

        @Override
        public Value call(Call call) {
            return opened(call);
        }

        @Override
        public Value construct(Call call) {
            return opened(call);
        }
    }

    /// `TypeOrmModule.forRoot({…})`, `TypeOrmModule.forRootAsync({useFactory: () => ({…})})`.
    private final class NestModule implements HostObject {

        @Override
        public Value call(Call call) {
            switch (call.method()) {
                case "forRoot" -> remember(call.argument(0), call.site());
                case "forRootAsync" -> {
                    Value factory = Settings.member(call.argument(0), "useFactory");
                    if (factory instanceof FunctionValue) {
                        Value service =
                                new Value.Unknown(
                                        Hole.Kind.PARAMETER, "config", call.site().place());
                        remember(call.run(factory, service, service), call.site());
                    }
                }
                default -> {}
            }
            return Value.Unknown.result(call.site(), this);
        }
    }

    /// Decorators, operators, types.
    private static final class Unimportant implements HostObject {

        @Override
        public Value get(String property, Site site, Runner runner) {
            return Value.Unknown.result(site, this);
        }

        @Override
        public Value call(Call call) {
            return Value.Unknown.result(call.site(), this);
        }

        @Override
        public Value construct(Call call) {
            return Value.Unknown.result(call.site(), this);
        }
    }
}
