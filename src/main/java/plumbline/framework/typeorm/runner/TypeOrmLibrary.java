package plumbline.framework.typeorm.runner;

import plumbline.framework.script.Recorder;
import plumbline.parse.script.value.HostModules;
import plumbline.parse.script.value.Value;

import java.util.Optional;

/// The packages and objects that TypeORM gives to a migration.
public final class TypeOrmLibrary implements HostModules {

    private final DataSourceObject dataSource;

    public TypeOrmLibrary(Recorder recorder) {
        dataSource = new DataSourceObject(recorder);
    }

    /// The query runner that a migration is handed.
    public Value queryRunner() {
        return dataSource.queryRunner();
    }

    @Override
    public Optional<Value> find(String request) {
        return request.equals("typeorm") || request.startsWith("typeorm/")
                ? Optional.of(new Value.HostValue(new TypeOrmExports(dataSource)))
                : Optional.empty();
    }
}
