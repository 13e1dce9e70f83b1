package plumbline.check.locking.constraint;

import plumbline.analysis.subject.NewConstraint;
import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.DropTable;
import plumbline.schema.lock.LockMode;
import plumbline.schema.lock.RelationLock;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A table that a step locks because a foreign key refers to it.
record Parent(String name, Standing standing, LockMode mode) {

    static List<Parent> of(StepSubject step) {
        Stream<Parent> parents =
                switch (step.operation()) {
                    case DropTable drop -> of(step, keys(step, drop.table()));
                    case DropConstraint drop ->
                            of(
                                    step,
                                    keys(step, drop.table())
                                            .filter(each -> each.name().equals(drop.name())));
                    default -> made(step);
                };
        return parents.distinct().toList();
    }

    private static Stream<TableConstraint.ForeignKey> keys(StepSubject step, ObjectName table) {
        return step.findTable(table).stream()
                .flatMap(
                        child ->
                                step.before()
                                        .usersOf(child.id(), TableConstraint.ForeignKey.class)
                                        .filter(key -> key.table() == child.id())
                                        .filter(key -> key.referencedTable() != child.id()));
    }

    private static Stream<Parent> of(StepSubject step, Stream<TableConstraint.ForeignKey> keys) {
        return keys.flatMap(
                        key -> step.before().find(key.referencedTable(), Relation.class).stream())
                .flatMap(
                        each ->
                                locked(step, lock -> lock.relation() == each.id())
                                        .map(
                                                lock ->
                                                        new Parent(
                                                                each.name(),
                                                                step.standing(each),
                                                                lock.mode())));
    }

    private static Stream<Parent> made(StepSubject step) {
        return step.newConstraints().stream()
                .filter(each -> each.definition() instanceof ForeignKey)
                .filter(each -> !referenced(each).equals(each.table()))
                .flatMap(
                        each ->
                                locked(step, lock -> is(step, lock, referenced(each)))
                                        .map(lock -> of(step, referenced(each), lock)));
    }

    private static ObjectName referenced(NewConstraint made) {
        return ((ForeignKey) made.definition()).referencedTable();
    }

    private static boolean is(StepSubject step, RelationLock lock, ObjectName table) {
        int id = step.findTable(table).map(Table::id).orElse(0);
        return id > 0 ? lock.relation() == id : lock.name().equals(table.toString());
    }

    private static Stream<RelationLock> locked(StepSubject step, Predicate<RelationLock> which) {
        return step.cost().locks().stream().filter(which);
    }

    private static Parent of(StepSubject step, ObjectName table, RelationLock lock) {
        return new Parent(table.toString(), step.standing(table), lock.mode());
    }
}
