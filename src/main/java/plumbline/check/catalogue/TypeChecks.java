package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on column types, in reading order.
final class TypeChecks {

    private TypeChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
