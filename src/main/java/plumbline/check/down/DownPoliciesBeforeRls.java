package plumbline.check.down;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.SecurityOperation.DropPolicy;
import plumbline.operation.SecurityOperation.SetRowSecurity;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Table;
import plumbline.schema.replay.passage.Effect.Touch;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Flags ways down that leave policies without row level security, or drop columns of policies.
public final class DownPoliciesBeforeRls implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "down-policies-before-rls",
                            Section.DOWN_FUNCTION,
                            Severity.MEDIUM,
                            "Policies dropped, then RLS disabled, then columns")
                    .fixedBy("drop the policies, then disable row security, then drop columns")
                    .notApplicableWithout("row level security in a way down");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        if (!Back.isThere(migration)) {
            return List.of();
        }
        List<Verdict> verdicts = new ArrayList<>();
        Set<Integer> open = new HashSet<>();
        SchemaState end = Back.end(migration);
        for (StepSubject step : migration.down()) {
            if (step.runs()) {
                judge(step, end, open, verdicts);
            }
        }
        migration.up().forEach(step -> left(step, end, open, verdicts));
        return verdicts;
    }

    private static void judge(
            StepSubject step, SchemaState end, Set<Integer> open, List<Verdict> verdicts) {
        switch (step.operation()) {
            case DropColumn column ->
                    Back.blocked(step)
                            .filter(each -> DownDropOrder.isAboutPolicies(step, each))
                            .map(
                                    each ->
                                            fail(
                                                    "%s is dropped while the policy %s uses it",
                                                    each.object(),
                                                    String.join(", ", each.others())))
                            .map(each -> each.at(step.span()))
                            .forEach(verdicts::add);
            case SetRowSecurity change when change.mode().equals("DISABLE") ->
                    step.findTable(change.table())
                            .ifPresent(table -> verdicts.add(off(step, table, end, open)));
            case DropPolicy drop ->
                    verdicts.add(
                            pass("the policy %s is dropped", drop.name())
                                    .atMost(step.certainty())
                                    .at(step.span()));
            default -> {}
        }
    }

    private static Verdict off(StepSubject step, Table table, SchemaState end, Set<Integer> open) {
        List<String> staying = end.usersOf(table.id(), Policy.class).map(Policy::name).toList();
        Verdict verdict;
        if (staying.isEmpty()) {
            verdict = pass("no policy of %s is left when it ends", table.name());
        } else {
            open.add(table.id());
            verdict =
                    fail(
                            "row security of %s is disabled while its policies stay: %s",
                            table.name(), staying.stream().collect(Collectors.joining(", ")));
        }
        return verdict.atMost(step.certainty()).at(step.span());
    }

    private static void left(
            StepSubject step, SchemaState end, Set<Integer> open, List<Verdict> verdicts) {
        step.effect().touches().stream()
                .filter(touch -> touch.kind() == Touch.Kind.MADE)
                .flatMap(touch -> end.find(touch.object(), Policy.class).stream())
                .filter(policy -> !open.contains(policy.table()))
                .map(
                        policy ->
                                partial(
                                                "the policy %s stays on %s after the way down",
                                                policy.name(), table(end, policy))
                                        .atMost(step.certainty())
                                        .at(step.span()))
                .forEach(verdicts::add);
    }

    private static String table(SchemaState end, Policy policy) {
        return end.find(policy.table(), Table.class).map(Table::name).orElse("its table");
    }
}
