package plumbline.check.locking.type;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.TypeOperation.AlterDomain;
import plumbline.operation.TypeOperation.CreateDomain;
import plumbline.schema.lock.RelationLock;
import plumbline.schema.object.Relation;
import plumbline.schema.object.UserType.Domain;

import java.util.List;
import java.util.stream.Collectors;

/// Flags domains with constraints, and those that get one while tables use them.
public final class DomainConstraint implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "domain-constraint",
                            Section.LOCKING,
                            Severity.MEDIUM,
                            "Domains with constraints / altered domains")
                    .fixedBy(
                            "Put the rule into a CHECK of each table, or add it to the domain NOT"
                                    + " VALID")
                    .passedWithout("a domain with a constraint");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return switch (step.operation()) {
            case CreateDomain create -> List.of(judge(create));
            case AlterDomain alter
                    when alter.action().equals("ADD CONSTRAINT")
                            || alter.action().equals("SET NOT NULL") ->
                    List.of(judge(step, alter));
            default -> List.of();
        };
    }

    private static Verdict judge(CreateDomain create) {
        return create.notNull() || !create.constraints().isEmpty()
                ? partial(
                        "the domain %s has a constraint, so each column that is added of it"
                                + " rewrites its table",
                        create.type())
                : pass("the domain %s has no constraint", create.type());
    }

    private static Verdict judge(StepSubject step, AlterDomain alter) {
        if (alter.notValid()) {
            return pass(
                    "the constraint of the domain %s is NOT VALID: no table is read", alter.type());
        }
        boolean known =
                step.lookup().findType(alter.type()).filter(Domain.class::isInstance).isPresent();
        if (!known) {
            return fail(
                    "every table with a column of the domain %s is read while nobody can write to"
                            + " it (SHARE lock)",
                    alter.type());
        }
        String tables = tables(step);
        return tables.isEmpty()
                ? partial(
                        "the domain %s gets a constraint before any table with rows uses it",
                        alter.type())
                : fail(
                        "all rows of %s are read for the domain %s while nobody can write to them"
                                + " (SHARE lock)",
                        tables, alter.type());
    }

    private static String tables(StepSubject step) {
        return step.cost().locks().stream()
                .filter(lock -> isExisting(step, lock))
                .map(RelationLock::name)
                .collect(Collectors.joining(", "));
    }

    private static boolean isExisting(StepSubject step, RelationLock lock) {
        return step.before()
                .find(lock.relation(), Relation.class)
                .filter(each -> step.standing(each).isNew())
                .isEmpty();
    }
}
