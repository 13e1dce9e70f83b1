package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.seeds.ReferenceDataSeeded;

import java.util.List;

/// The checks on seed data, in reading order.
final class SeedChecks {

    private SeedChecks() {}

    static List<Check> all() {
        return List.of(new ReferenceDataSeeded());
    }
}
