package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on package scripts, in reading order.
final class ScriptChecks {

    private ScriptChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
