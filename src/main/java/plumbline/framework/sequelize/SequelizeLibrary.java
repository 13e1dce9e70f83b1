package plumbline.framework.sequelize;

import plumbline.framework.script.Recorder;
import plumbline.parse.script.value.HostModules;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceDocument;

import java.util.Optional;

/// The packages and objects that Sequelize gives to a migration.
public final class SequelizeLibrary implements HostModules {

    private final Transactions transactions = new Transactions();
    private final SequelizeObject sequelize;
    private final QueryInterface queries;

    public SequelizeLibrary(Recorder recorder) {
        sequelize = new SequelizeObject(recorder, transactions);
        queries = new QueryInterface(recorder, sequelize, transactions);
        sequelize.know(queries);
    }

    /// The query interface that a migration is handed.
    public Value queryInterface(SourceDocument migration) {
        queries.belongTo(migration);
        return new Value.HostValue(queries);
    }

    public Value sequelize() {
        return new Value.HostValue(sequelize);
    }

    @Override
    public Optional<Value> find(String request) {
        return switch (request) {
            case "sequelize", "@sequelize/core", "sequelize-typescript" ->
                    Optional.of(new Value.HostValue(sequelize));
            case "umzug", "sequelize-cli", "dotenv" -> Optional.of(new ObjectValue());
            default -> Optional.empty();
        };
    }
}
