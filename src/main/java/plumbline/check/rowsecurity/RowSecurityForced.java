package plumbline.check.rowsecurity;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.object.Table;
import plumbline.schema.state.Naming;
import plumbline.schema.state.Privilege;
import plumbline.schema.state.Remarks;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Flags policies that do not bind the role which the application connects as.
public final class RowSecurityForced implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "rls-forced",
                            Section.ROW_SECURITY,
                            Severity.HIGH,
                            "RLS forced where the app role owns the tables")
                    .fixedBy("FORCE ROW LEVEL SECURITY, or connect as a role that owns nothing")
                    .notApplicableWithout("a table with row level security");

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
        return service.setsOnPostgres().flatMap(set -> judge(service, set)).toList();
    }

    private static Stream<Verdict> judge(ServiceSubject service, SetSubject set) {
        List<Table> tables =
                set.end().all(Table.class).filter(each -> each.rowSecurity().enabled()).toList();
        Optional<SourceSpan> shared =
                tables.isEmpty() ? Optional.empty() : SharedConnection.find(service, set);
        return tables.stream().map(each -> judge(set, each, shared).at(Enabling.place(set, each)));
    }

    private static Verdict judge(SetSubject set, Table table, Optional<SourceSpan> shared) {
        String name = Naming.of(set.end()).name(table.id());
        if (table.rowSecurity().forced()) {
            return pass("the policies of %s bind its owner too", name);
        }
        Optional<String> other = findOtherRole(set.end().remarksOn(table.id()));
        if (other.isPresent()) {
            return pass("%s is granted to %s, which does not own it", name, other.get()).likely();
        }
        if (shared.isPresent()) {
            return fail(
                            "the application connects with the settings of the migrations, and the"
                                    + " owner of %s sees every row without FORCE",
                            name)
                    .likely()
                    .with(Evidence.code(shared.get(), "the application takes them from here"));
        }
        return partial(
                "without FORCE the owner of %s sees every row, and nothing shows that the"
                        + " application is another role",
                name);
    }

    private static Optional<String> findOtherRole(Remarks remarks) {
        return remarks.privileges().stream()
                .map(Privilege::role)
                .filter(each -> !each.equalsIgnoreCase("public") && !each.equals(remarks.owner()))
                .findFirst();
    }
}
