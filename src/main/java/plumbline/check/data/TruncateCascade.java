package plumbline.check.data;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.TableOperation.TruncateTable;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.state.Naming;

import java.util.List;

/// Flags a TRUNCATE that empties tables which it does not name.
public final class TruncateCascade implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "truncate-cascade",
                            Section.DATA_SAFETY,
                            Severity.CRITICAL,
                            "TRUNCATE … CASCADE")
                    .fixedBy("List the tables that are meant, without CASCADE")
                    .passedWithout("a TRUNCATE … CASCADE");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean isForWaysDown() {
        return true;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        if (!(step.operation() instanceof TruncateTable truncate)) {
            return List.of();
        }
        return List.of(
                truncate.cascade()
                        ? fail(
                                "TRUNCATE %s CASCADE also empties %s",
                                truncate.table(), others(step, truncate))
                        : pass("TRUNCATE %s names all that it empties", truncate.table()));
    }

    private static String others(StepSubject step, TruncateTable truncate) {
        List<String> known =
                step.findTable(truncate.table()).stream()
                        .flatMap(table -> step.before().usersOf(table.id(), ForeignKey.class))
                        .filter(key -> key.referencedTable() != key.table())
                        .flatMap(key -> step.before().find(key.table(), Table.class).stream())
                        .map(table -> Naming.of(step.before()).name(table))
                        .distinct()
                        .toList();
        return known.isEmpty()
                ? "every table that refers to it"
                : String.join(", ", known) + " and what refers to them";
    }
}
