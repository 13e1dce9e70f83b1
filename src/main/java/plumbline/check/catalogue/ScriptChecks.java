package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.scripts.ConfigurationNamed;
import plumbline.check.scripts.MakeScript;
import plumbline.check.scripts.MigrateScript;
import plumbline.check.scripts.RollbackScript;
import plumbline.check.scripts.SetupScript;
import plumbline.check.scripts.StatusScript;

import java.util.List;

/// The checks on package scripts, in reading order.
final class ScriptChecks {

    private ScriptChecks() {}

    static List<Check> all() {
        return List.of(
                new MigrateScript(),
                new RollbackScript(),
                new MakeScript(),
                new StatusScript(),
                new SetupScript(),
                new ConfigurationNamed());
    }
}
