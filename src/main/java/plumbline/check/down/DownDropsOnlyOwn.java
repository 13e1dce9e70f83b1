package plumbline.check.down;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.TableOperation.DropTable;
import plumbline.schema.difference.Keys;
import plumbline.schema.object.Column;
import plumbline.schema.object.Extension;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;
import plumbline.schema.replay.passage.Effect.Touch;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Flags ways down that drop what another migration made.
public final class DownDropsOnlyOwn implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "down-drops-only-own",
                            Section.DOWN_FUNCTION,
                            Severity.HIGH,
                            "Down drops only what its up made")
                    .fixedBy("drop only what this migration made")
                    .notApplicableWithout("a drop in a way down");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> doubtful = new ArrayList<>();
        List<Verdict> own = new ArrayList<>();
        for (StepSubject step : migration.down()) {
            if (step.runs() && Drops.find(step).isPresent()) {
                step.effect().touches().stream()
                        .filter(touch -> touch.kind() == Touch.Kind.GONE)
                        .flatMap(touch -> step.before().findObject(touch.object()).stream())
                        .filter(object -> counts(object, step.after()))
                        .map(object -> judge(migration, step, object))
                        .forEach(
                                each ->
                                        (each.status().isWorthTelling() ? doubtful : own)
                                                .add(each));
                foreign(migration, step).ifPresent(doubtful::add);
            }
        }
        return doubtful.isEmpty() ? own.stream().limit(1).toList() : doubtful;
    }

    /// A column that goes with its table is not dropped for itself.
    private static boolean counts(SchemaObject object, SchemaState after) {
        return switch (object) {
            case Column column -> after.findObject(column.table()).isPresent();
            case Table _, View _, Routine _, UserType _, Namespace _, Extension _ -> true;
            default -> false;
        };
    }

    private static Verdict judge(
            MigrationSubject migration, StepSubject step, SchemaObject object) {
        String name = new Keys(step.before()).of(object).name().replaceFirst("^public\\.", "");
        SchemaState end = Back.end(migration);
        boolean again =
                Stream.of(step.before(), migration.after(), migration.before())
                        .flatMap(state -> state.findObject(object.id()).stream())
                        .anyMatch(each -> end.find(each.place(), SchemaObject.class).isPresent());
        boolean older = migration.before().findObject(object.id()).isPresent();
        Verdict verdict =
                again
                        ? pass("%s is made again by the same way down", name)
                        : older
                                ? Origins.older(migration, object, name)
                                : Origins.own(migration, object, name);
        return verdict.atMost(step.certainty()).at(step.span());
    }

    /// A table that nothing read here makes.
    private static Optional<Verdict> foreign(MigrationSubject migration, StepSubject step) {
        if (!(step.operation() instanceof DropTable drop)
                || drop.table().dynamic()
                || !step.effect().touches().isEmpty()
                || step.findTable(drop.table()).isPresent()) {
            return Optional.empty();
        }
        boolean touched =
                migration.steps(Way.UP).stream()
                        .anyMatch(each -> drop.table().equals(each.operation().table()));
        boolean part = migration.set().isOnExistingTables();
        if (touched || (!part && drop.ifExists())) {
            return Optional.empty();
        }
        Verdict verdict = fail("%s is dropped, which the way up does not make", drop.table());
        return Optional.of((part ? verdict : verdict.likely()).at(step.span()));
    }
}
