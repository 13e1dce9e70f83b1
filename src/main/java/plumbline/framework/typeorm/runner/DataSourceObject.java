package plumbline.framework.typeorm.runner;

import plumbline.framework.script.Recorder;
import plumbline.framework.script.SqlText;
import plumbline.operation.OtherOperation.ApplicationCode;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

/// `queryRunner.connection`: the data source, of which migrations ask for the kind of database.
final class DataSourceObject implements HostObject {

    private final Recorder recorder;
    private final ManagerObject manager;

    DataSourceObject(Recorder recorder) {
        this.recorder = recorder;
        this.manager = new ManagerObject(recorder, this);
    }

    ManagerObject manager() {
        return manager;
    }

    Value queryRunner() {
        return new Value.HostValue(new QueryRunnerObject(recorder, this));
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return switch (property) {
            case "options" -> new Value.HostValue(new Settings());
            case "driver" -> new Value.HostValue(new Driver());
            case "manager", "entityManager" -> new Value.HostValue(manager);
            case "isInitialized",
                    "isConnected",
                    "name",
                    "entityMetadatas",
                    "migrations",
                    "namingStrategy",
                    "logger" ->
                    Value.Unknown.result(site, property);
            default -> runner.notUnderstood(site, "dataSource." + property);
        };
    }

    @Override
    public int countArguments(String method) {
        return manager.countArguments(method);
    }

    @Override
    public Value call(Call call) {
        return switch (call.method()) {
            case "createQueryRunner" -> queryRunner();
            case "initialize", "connect" -> new Value.Promised(new Value.HostValue(this));
            case "destroy", "close", "setOptions" -> Calls.done();
            case "hasMetadata", "getMetadata", "findMetadata" ->
                    Value.Unknown.result(call.site(), call.method());
            case "synchronize", "dropDatabase", "runMigrations", "undoLastMigration" -> {
                recorder.add(new ApplicationCode("dataSource." + call.method()), call.site());
                yield Calls.done();
            }
            default -> manager.call(call);
        };
    }

    /// What is configured, of which only the type matters.
    private static final class Settings implements HostObject {

        @Override
        public Value get(String property, Site site, Runner runner) {
            return property.equals("type")
                    ? new Value.DialectName(site.text())
                    : Value.Unknown.result(site, property);
        }
    }

    /// The driver, which also quotes names.
    private final class Driver implements HostObject {

        @Override
        public Value get(String property, Site site, Runner runner) {
            return switch (property) {
                case "options" -> new Value.HostValue(new Settings());
                case "type" -> new Value.DialectName(site.text());
                default -> Value.Unknown.result(site, property);
            };
        }

        @Override
        public Value call(Call call) {
            return switch (call.method()) {
                case "escape" ->
                        Texts.findKnown(call.argument(0))
                                .<Value>map(name -> quoted(name, call.site()))
                                .orElseGet(() -> call.argument(0));
                case "buildTableName" -> call.argument(0);
                default -> Value.Unknown.result(call.site(), call.method());
            };
        }

        private Value quoted(String name, Site site) {
            return Texts.text(SqlText.identifier(name, recorder.dialect(site)), site);
        }
    }
}
