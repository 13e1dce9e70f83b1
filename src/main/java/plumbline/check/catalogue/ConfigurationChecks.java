package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on how the tools are configured, in reading order.
final class ConfigurationChecks {

    private ConfigurationChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
