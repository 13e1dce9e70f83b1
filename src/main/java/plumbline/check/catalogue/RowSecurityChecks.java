package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.rowsecurity.PolicyExists;
import plumbline.check.rowsecurity.RowSecurityEnabled;
import plumbline.check.rowsecurity.RowSecurityForced;
import plumbline.check.rowsecurity.SessionVariable;
import plumbline.check.rowsecurity.ViewBypass;
import plumbline.check.rowsecurity.WritesChecked;

import java.util.List;

/// The checks on row level security, in reading order.
final class RowSecurityChecks {

    private RowSecurityChecks() {}

    static List<Check> all() {
        return List.of(
                new RowSecurityEnabled(),
                new RowSecurityForced(),
                new PolicyExists(),
                new WritesChecked(),
                new SessionVariable(),
                new ViewBypass());
    }
}
