package plumbline.check.locking.column;

import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.check.locking.WorkedTable;

import java.util.List;

/// Flags a change of type for which every row is written anew.
public final class TypeRewrite implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "alter-type-rewrite",
                            Section.LOCKING,
                            Severity.HIGH,
                            "ALTER COLUMN TYPE that rewrites")
                    .fixedBy(
                            "Add a new column, write both, fill old rows in batches, and swap the"
                                    + " names")
                    .notApplicableWithout("a change of a column's type");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return Retyping.find(step).map(TypeRewrite::judge).stream().toList();
    }

    private static Verdict judge(Retyping retyping) {
        WorkedTable worked = retyping.worked();
        String column = retyping.column();
        String from = retyping.fromName();
        return switch (retyping.change()) {
            case METADATA_ONLY ->
                    pass("what %s holds stays as it is: %s to %s", column, from, retyping.to());
            case REWRITE ->
                    worked.judge(
                            "%s goes from %s to %s, so %s is rewritten while nobody can read or"
                                    + " write it (ACCESS EXCLUSIVE lock)",
                            column, from, retyping.to(), worked.name());
            case DEPENDS_ON_TIME_ZONE ->
                    worked.judgeMildly(
                            "%s goes from %s to %s, so %s is rewritten under an ACCESS EXCLUSIVE"
                                    + " lock unless the session's TimeZone is UTC",
                            column, from, retyping.to(), worked.name());
            case UNKNOWN ->
                    worked.judgeMildly(
                            "whether %s is rewritten under an ACCESS EXCLUSIVE lock is not known:"
                                    + " %s goes from %s to %s",
                            worked.name(), column, from, retyping.to());
        };
    }
}
