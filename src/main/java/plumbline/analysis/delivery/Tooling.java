package plumbline.analysis.delivery;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.framework.Framework;
import plumbline.setting.MigrationCommand;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.Map;

/// Which commands can be meant for the migrations of a service.
final class Tooling {

    private static final Map<String, Framework> TOOLS =
            Map.ofEntries(
                    Map.entry("knex", Framework.KNEX),
                    Map.entry("typeorm", Framework.TYPEORM),
                    Map.entry("typeorm-ts-node-commonjs", Framework.TYPEORM),
                    Map.entry("typeorm-ts-node-esm", Framework.TYPEORM),
                    Map.entry("sequelize", Framework.SEQUELIZE),
                    Map.entry("sequelize-cli", Framework.SEQUELIZE),
                    Map.entry("prisma", Framework.PRISMA),
                    Map.entry("flyway", Framework.FLYWAY),
                    Map.entry("liquibase", Framework.LIQUIBASE),
                    Map.entry("drizzle-kit", Framework.DRIZZLE),
                    Map.entry("dbmate", Framework.DBMATE),
                    Map.entry("goose", Framework.GOOSE),
                    Map.entry("diesel", Framework.DIESEL));

    private Tooling() {}

    /// A command of the service itself, or one from above with its tool.
    static boolean fits(ServiceSubject service, MigrationCommand command, SourceSpan place) {
        Framework meant = TOOLS.get(command.tool());
        return meant == null
                || TreePath.isWithin(place.file(), service.home())
                || service.sets().stream().map(Tooling::framework).anyMatch(meant::equals);
    }

    private static Framework framework(SetSubject set) {
        return set.set().framework();
    }
}
