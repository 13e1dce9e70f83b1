package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.docker.ConfigurationCopied;
import plumbline.check.docker.FailureStopsContainer;
import plumbline.check.docker.FilesCopied;
import plumbline.check.docker.RunOnStart;
import plumbline.check.scripts.ConfigurationNamed;
import plumbline.check.scripts.MakeScript;
import plumbline.check.scripts.MigrateScript;
import plumbline.check.scripts.RollbackScript;
import plumbline.check.scripts.SetupScript;
import plumbline.check.scripts.StatusScript;
import plumbline.check.seeds.ReferenceDataSeeded;

import java.util.List;

/// The checks on images, package scripts and seeds, in reading order.
final class SurroundingChecks {

    private SurroundingChecks() {}

    static List<Check> all() {
        return List.of(
                new RunOnStart(),
                new FailureStopsContainer(),
                new FilesCopied(),
                new ConfigurationCopied(),
                new MigrateScript(),
                new RollbackScript(),
                new MakeScript(),
                new StatusScript(),
                new SetupScript(),
                new ConfigurationNamed(),
                new ReferenceDataSeeded());
    }
}
