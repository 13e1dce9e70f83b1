package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.docker.ConfigurationCopied;
import plumbline.check.docker.FailureStopsContainer;
import plumbline.check.docker.FilesCopied;
import plumbline.check.docker.RunOnStart;

import java.util.List;

/// The checks on containers, in reading order.
final class DockerChecks {

    private DockerChecks() {}

    static List<Check> all() {
        return List.of(
                new RunOnStart(),
                new FailureStopsContainer(),
                new FilesCopied(),
                new ConfigurationCopied());
    }
}
