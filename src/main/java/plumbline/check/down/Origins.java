package plumbline.check.down;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.Evidence;
import plumbline.check.Verdict;
import plumbline.operation.Operation;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.operation.SchemaOperation.CreateExtension;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.schema.object.SchemaObject;

import java.util.Optional;

/// Who made what a way down drops, and what is to be said of that.
final class Origins {

    private Origins() {}

    static Verdict older(MigrationSubject migration, SchemaObject object, String name) {
        Optional<StepSubject> maker = migration.set().findMaker(object.id());
        Verdict verdict =
                maker.map(
                                each ->
                                        fail(
                                                "%s is dropped, which %s made",
                                                name, each.migration().migration().id()))
                        .orElseGet(
                                () -> fail("%s is dropped, which was there before", name).likely());
        return verdict.with(
                maker.map(each -> Evidence.code(each.span(), name + " is made here")).stream()
                        .toList());
    }

    static Verdict own(MigrationSubject migration, SchemaObject object, String name) {
        Optional<StepSubject> maker =
                migration
                        .set()
                        .findMaker(object.id())
                        .filter(each -> each.migration() == migration);
        boolean shared = maker.filter(each -> mayBeOlder(migration, each.operation())).isPresent();
        return shared
                ? partial("%s may be older: the way up makes it only where it is not there", name)
                        .with(
                                maker.map(each -> Evidence.code(each.span(), "made here")).stream()
                                        .toList())
                : pass("the way down drops only what the way up made, such as %s", name);
    }

    /// In a history that is known from its beginning a guarded table is new; what belongs to the
    /// whole database may still be another's.
    private static boolean mayBeOlder(MigrationSubject migration, Operation maker) {
        boolean part = migration.set().isOnExistingTables();
        return switch (maker) {
            case CreateTable table -> table.ifNotExists() && part;
            case CreateRoutine routine ->
                    routine.orReplace() && (part || Back.isShared(migration, routine));
            case CreateExtension extension -> extension.ifNotExists();
            case CreateSchema schema -> schema.ifNotExists() && part;
            default -> false;
        };
    }
}
