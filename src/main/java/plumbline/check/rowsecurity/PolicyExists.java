package plumbline.check.rowsecurity;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Table;
import plumbline.schema.state.Naming;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Flags tables that hide all rows because row level security has no policy there.
public final class PolicyExists implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "rls-policy-exists",
                            Section.ROW_SECURITY,
                            Severity.HIGH,
                            "Every RLS table has a policy")
                    .fixedBy("CREATE POLICY in the transaction that enables row level security")
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
        return service.setsOnPostgres().flatMap(PolicyExists::judge).toList();
    }

    private static Stream<Verdict> judge(SetSubject set) {
        return set.end()
                .all(Table.class)
                .filter(each -> each.rowSecurity().enabled())
                .map(each -> judge(set, each).at(Enabling.place(set, each)));
    }

    private static Verdict judge(SetSubject set, Table table) {
        String name = Naming.of(set.end()).name(table.id());
        List<Policy> policies =
                set.end()
                        .usersOf(table.id(), Policy.class)
                        .filter(each -> each.table() == table.id())
                        .toList();
        if (policies.isEmpty()) {
            return without(set, table, name);
        }
        OptionalInt first =
                policies.stream()
                        .flatMap(each -> set.findMaker(each.id()).stream())
                        .mapToInt(each -> each.migration().position())
                        .min();
        int enabled =
                Enabling.find(set, table).map(PolicyExists::position).orElse(Integer.MAX_VALUE);
        return first.isPresent() && first.getAsInt() > enabled
                ? partial("%s shows no rows to others until a later migration adds a policy", name)
                : pass("%s has a policy", name);
    }

    private static int position(StepSubject step) {
        return step.migration().position();
    }

    private static Verdict without(SetSubject set, Table table, String name) {
        if (table.assumed() || !set.isWhole()) {
            return partial("%s gets row level security, but no policy here", name).likely();
        }
        return fail("%s has row level security and no policy: others see no rows", name);
    }
}
