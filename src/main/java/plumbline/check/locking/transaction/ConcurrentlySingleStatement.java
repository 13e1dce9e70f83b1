package plumbline.check.locking.transaction;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.Statement;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.TransactionGroup;
import plumbline.analysis.subject.TransactionGroup.Kind;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Configured;
import plumbline.operation.SessionOperation.SetSetting;

import java.util.ArrayList;
import java.util.List;

/// Flags CONCURRENTLY that shares its text or its migration with other statements.
public final class ConcurrentlySingleStatement implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "concurrently-single-statement",
                            Section.LOCKING,
                            Severity.HIGH,
                            "CONCURRENTLY file holds one statement")
                    .fixedBy("Give the statement a migration of its own")
                    .notApplicableWithout("a CONCURRENTLY");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Way way : Way.values()) {
            List<TransactionGroup> groups = migration.transactions(way);
            for (TransactionGroup group : groups) {
                group.steps().stream()
                        .filter(step -> Concurrently.find(step.operation()).isPresent())
                        .findFirst()
                        .ifPresent(step -> verdicts.add(judge(groups, group, step)));
            }
        }
        return verdicts;
    }

    private static Verdict judge(
            List<TransactionGroup> groups, TransactionGroup group, StepSubject step) {
        String what = Concurrently.find(step.operation()).orElseThrow();
        List<Statement> all = groups.stream().flatMap(each -> each.statements().stream()).toList();
        Verdict verdict =
                group.kind() == Kind.IMPLICIT
                        ? fail(
                                "%s is sent beside %d more in one text, which the server"
                                        + " runs as one transaction",
                                what, Math.max(1, group.statements().size() - 1))
                        : isRefused(step.migration())
                                ? fail(
                                        "Flyway refuses a file with %s and statements that run in a"
                                                + " transaction",
                                        what)
                                : sentAlone(all, what);
        return verdict.at(step.span());
    }

    private static Verdict sentAlone(List<Statement> all, String what) {
        long others =
                all.stream()
                                .filter(each -> !(each.head().operation() instanceof SetSetting))
                                .count()
                        - 1;
        return others <= 0
                ? pass("%s stands alone", what)
                : partial(
                        "if %s fails, the rest of the migration (%d) does not go back with it",
                        what, others);
    }

    private static boolean isRefused(MigrationSubject migration) {
        Configured<String> mixed = migration.set().set().settings().more().get("mixed");
        return migration.migration().traits().contains("mixed")
                && (mixed == null || !mixed.value().equals("true"));
    }
}
