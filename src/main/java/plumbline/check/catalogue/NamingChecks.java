package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.naming.NameLength;
import plumbline.check.naming.NameQualified;

import java.util.List;

/// The checks on names and conventions, in reading order.
final class NamingChecks {

    private NamingChecks() {}

    static List<Check> all() {
        return List.of(new NameLength(), new NameQualified());
    }
}
