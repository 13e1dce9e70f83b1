package plumbline.check.down;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Way;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.schema.difference.Difference;
import plumbline.schema.difference.Difference.Change;
import plumbline.schema.difference.Difference.Kind;
import plumbline.schema.difference.Keys;
import plumbline.schema.difference.ObjectKey;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.replay.Trouble;
import plumbline.schema.roundtrip.RoundTrip.Cause;
import plumbline.schema.roundtrip.RoundTrip.Residue;
import plumbline.schema.state.SchemaState;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is not as it was after a migration went up and down, by who is to blame for it.
final class Residues {

    private static final Pattern CAST = Pattern.compile("::\"?[a-z][\\w .]*\"?(?:\\([\\d, ]*\\))?");
    private static final Set<String> CODE = Set.of("routine", "view");
    private static final Set<String> MINOR = Set.of("comment", "rights", "owner");

    private Residues() {}

    /// What the way down says nothing of.
    static List<Difference> forgotten(MigrationSubject migration) {
        Traces down = Traces.of(migration, Way.DOWN);
        Set<String> refused = refused(migration);
        Set<ObjectKey> assumed = assumed(migration);
        Stream<Difference> known =
                differences(migration).stream().filter(each -> !assumed.contains(each.object()));
        return Stream.concat(known, Strangers.of(migration).stream())
                .filter(each -> !isRemade(down, each))
                .filter(each -> !isRefused(refused, each.object()))
                .filter(each -> !isShared(migration, each))
                .collect(
                        Collectors.toMap(
                                Difference::object, each -> each, (a, _) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /// What the way down makes or changes, and to something else.
    static List<Difference> otherwise(MigrationSubject migration) {
        Traces down = Traces.of(migration, Way.DOWN);
        return differences(migration).stream()
                .filter(each -> each.kind() == Kind.CHANGED)
                .filter(each -> isRemade(down, each) && !isMinor(each))
                .toList();
    }

    /// A table is touched by whatever happens to its columns.
    private static boolean isRemade(Traces down, Difference difference) {
        boolean code =
                difference.kind() == Kind.ONLY_AFTER && CODE.contains(difference.object().kind());
        return (code || difference.kind() == Kind.CHANGED)
                && !difference.object().kind().equals("table")
                && down.has(difference.object());
    }

    private static List<Difference> differences(MigrationSubject migration) {
        return migration.roundTrip().residues().stream()
                .filter(each -> each.cause() == Cause.FORGOTTEN)
                .map(Residue::difference)
                .toList();
    }

    /// What is gone for good or only said of an object.
    static boolean isMinor(Difference difference) {
        return difference.kind() == Kind.ONLY_BEFORE
                || (difference.kind() == Kind.CHANGED
                        && difference.changes().stream().allMatch(Residues::isMinor));
    }

    private static boolean isMinor(Change change) {
        return MINOR.contains(change.fact())
                || change.fact().startsWith("property ")
                || plain(change.before()).equals(plain(change.after()));
    }

    /// A constant that is cast to the type of its column is the same constant, NULL is no default.
    private static String plain(@Nullable String value) {
        String plain = value == null ? "" : CAST.matcher(value).replaceAll("");
        String bare = plain.replaceAll("[()\\s]+", "");
        return bare.equalsIgnoreCase("NULL") ? "" : bare;
    }

    /// What stays because the server refuses a step, which is a mistake of its own.
    private static Set<String> refused(MigrationSubject migration) {
        return migration.down().stream()
                .flatMap(Back::refused)
                .map(Trouble::object)
                .map(each -> each.replace("()", ""))
                .collect(Collectors.toSet());
    }

    /// Tables and schemas that nobody made, and that the migration only shows to be there.
    private static Set<ObjectKey> assumed(MigrationSubject migration) {
        SchemaState end = Back.end(migration);
        Keys keys = new Keys(end);
        boolean makesSchemas =
                migration.up().stream().anyMatch(each -> each.operation() instanceof CreateSchema);
        Stream<SchemaObject> schemas =
                makesSchemas ? Stream.of() : end.all(Namespace.class).map(each -> each);
        return Stream.concat(end.all(Table.class).filter(Table::assumed), schemas)
                .map(keys::of)
                .collect(Collectors.toSet());
    }

    /// Sequences go with the table that they count for.
    private static boolean isRefused(Set<String> refused, ObjectKey object) {
        String name = bare(object);
        boolean sequence = object.kind().equals("sequence");
        return refused.stream()
                .anyMatch(each -> name.equals(each) || (sequence && name.startsWith(each + "_")));
    }

    private static String bare(ObjectKey key) {
        return key.name().replaceFirst("^public\\.", "").replaceFirst("\\(.*", "");
    }

    private static boolean isShared(MigrationSubject migration, Difference difference) {
        return difference.object().kind().equals("routine")
                && migration.up().stream()
                        .map(StepSubject::operation)
                        .filter(CreateRoutine.class::isInstance)
                        .map(CreateRoutine.class::cast)
                        .filter(each -> bare(difference.object()).equals(each.routine().name()))
                        .anyMatch(each -> Back.isShared(migration, each));
    }
}
