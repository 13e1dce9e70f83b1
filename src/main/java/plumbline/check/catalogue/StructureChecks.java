package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on the files of migrations, in reading order.
final class StructureChecks {

    private StructureChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
