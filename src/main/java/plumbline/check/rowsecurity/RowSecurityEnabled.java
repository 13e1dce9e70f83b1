package plumbline.check.rowsecurity;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.profile.Switch;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.SecurityOperation.SetRowSecurity;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.state.Naming;

import java.util.List;
import java.util.stream.Stream;

/// Flags tables of several tenants that nothing but WHERE clauses keeps apart.
public final class RowSecurityEnabled implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "rls-enabled",
                            Section.ROW_SECURITY,
                            Severity.CRITICAL,
                            "RLS enabled on tenant tables")
                    .fixedBy("ENABLE ROW LEVEL SECURITY, with a policy in the same transaction")
                    .notApplicableWithout("a table with a tenant column");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForSingleFiles() {
        return true;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        if (service.profile().names(Switch.TENANT_COLUMNS).isEmpty()) {
            return List.of(notApplicable("the profile says that there is a single tenant"));
        }
        return service.setsOnPostgres().flatMap(RowSecurityEnabled::judge).toList();
    }

    private static Stream<Verdict> judge(SetSubject set) {
        List<Table> tables = TenantTables.of(set).toList();
        boolean any = tables.stream().anyMatch(each -> each.rowSecurity().enabled());
        return tables.stream().map(each -> judge(set, each, any).at(set.place(each)));
    }

    private static Verdict judge(SetSubject set, Table table, boolean any) {
        String name = Naming.of(set.end()).name(table.id());
        if (table.rowSecurity().enabled()) {
            return pass("%s has row level security", name);
        }
        String column = TenantTables.findColumn(set, table).map(Column::name).orElse("?");
        if (set.isOnExistingTables()) {
            return partial("%s has %s, but no row level security in this file", name, column)
                    .likely();
        }
        if (isDoubtful(set)) {
            return partial(
                            "%s has %s; only a statement made at run time may protect it",
                            name, column)
                    .hint();
        }
        Verdict verdict =
                any
                        ? partial("%s has %s, but no row level security like others", name, column)
                        : fail("%s has %s, but no row level security", name, column);
        return set.isWhole() ? verdict : verdict.likely();
    }

    /// A statement whose table only the running program knows may be about any.
    private static boolean isDoubtful(SetSubject set) {
        return set.migrations().stream()
                .flatMap(each -> each.up().stream())
                .anyMatch(
                        each ->
                                each.operation() instanceof SetRowSecurity change
                                        && change.table().dynamic());
    }
}
