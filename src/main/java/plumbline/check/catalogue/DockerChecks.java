package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on containers, in reading order.
final class DockerChecks {

    private DockerChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
