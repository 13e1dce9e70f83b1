package plumbline.check.catalogue;

import plumbline.check.Check;

import java.util.List;

/// The checks on names and conventions, in reading order.
final class NamingChecks {

    private NamingChecks() {}

    static List<Check> all() {
        return List.of();
    }
}
