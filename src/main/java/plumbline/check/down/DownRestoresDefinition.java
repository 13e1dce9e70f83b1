package plumbline.check.down;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Way;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.difference.Difference;
import plumbline.schema.difference.Difference.Change;
import plumbline.schema.difference.Keys;
import plumbline.schema.difference.ObjectKey;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.replay.passage.Effect.Touch;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Flags what a way down brings back with another definition than it had.
public final class DownRestoresDefinition implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "down-restores-definition",
                            Section.DOWN_FUNCTION,
                            Severity.MEDIUM,
                            "Re-created objects match the dropped definition")
                    .fixedBy("copy the definition from the migration that last set it")
                    .notApplicableWithout("a way down that brings something back");

    private static final Set<String> EXACT = Set.of("column", "constraint", "enum");
    private static final int SHOWN = 50;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        if (!Back.isThere(migration)) {
            return List.of();
        }
        Traces down = Traces.of(migration, Way.DOWN);
        List<Difference> otherwise = Residues.otherwise(migration);
        return otherwise.isEmpty()
                ? restored(migration, down)
                : otherwise.stream()
                        .map(each -> changed(each).at(place(migration, down, each.object())))
                        .map(each -> Back.given(migration, each))
                        .toList();
    }

    private static Verdict changed(Difference difference) {
        ObjectKey object = difference.object();
        String message =
                object.kind()
                        + " "
                        + object.name()
                        + " comes back with "
                        + difference.changes().stream()
                                .map(DownRestoresDefinition::words)
                                .collect(Collectors.joining(", "));
        if (!EXACT.contains(object.kind())) {
            return partial("%s", message).likely();
        }
        Verdict verdict = fail("%s", message);
        return isExpression(difference) ? verdict.likely() : verdict;
    }

    /// The same condition can be written in many ways.
    private static boolean isExpression(Difference difference) {
        return difference.changes().stream()
                .map(Change::before)
                .anyMatch(each -> each != null && each.contains("CHECK"));
    }

    private static String words(Change change) {
        String after = shown(change.after());
        String before = shown(change.before());
        return after.length() > SHOWN || before.length() > SHOWN
                ? "another " + change.fact()
                : "%s %s instead of %s".formatted(change.fact(), after, before);
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? "none" : value;
    }

    private static SourceSpan place(MigrationSubject migration, Traces down, ObjectKey key) {
        return down.findLast(key).map(StepSubject::span).orElse(Back.head(migration));
    }

    /// What was dropped on the way up and is there again.
    private static List<Verdict> restored(MigrationSubject migration, Traces down) {
        Keys after = new Keys(Back.end(migration));
        Set<ObjectKey> there =
                Back.end(migration)
                        .all(SchemaObject.class)
                        .map(after::of)
                        .collect(Collectors.toSet());
        return migration.up().stream()
                .flatMap(
                        step ->
                                step.effect().touches().stream()
                                        .filter(touch -> touch.kind() == Touch.Kind.GONE)
                                        .flatMap(
                                                touch ->
                                                        step
                                                                .before()
                                                                .findObject(touch.object())
                                                                .stream()
                                                                .map(new Keys(step.before())::of)))
                .filter(key -> down.has(key) && there.contains(key))
                .limit(1)
                .map(
                        key ->
                                Back.given(
                                        migration,
                                        pass("%s %s comes back as it was", key.kind(), key.name())
                                                .at(place(migration, down, key))))
                .toList();
    }
}
