package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.extension.ExtensionIfNotExists;
import plumbline.check.extension.ExtensionRequired;

import java.util.List;

/// The checks on extensions, in reading order.
final class ExtensionChecks {

    private ExtensionChecks() {}

    static List<Check> all() {
        return List.of(new ExtensionRequired(), new ExtensionIfNotExists());
    }
}
