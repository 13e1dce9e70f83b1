package plumbline.framework.flyway.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the files of a set are named.
public record Naming(
        String versioned,
        String undo,
        String repeatable,
        String baseline,
        String separator,
        List<String> suffixes) {

    public static final Naming STANDARD = new Naming("V", "U", "R", "B", "__", List.of(".sql"));

    /// https://documentation.red-gate.com/fd/callback-events-277578996.html
    private static final Set<String> EVENTS =
            Set.of(
                    "beforeMigrate",
                    "beforeRepeatables",
                    "beforeEachMigrate",
                    "beforeEachMigrateStatement",
                    "afterEachMigrateStatement",
                    "afterEachMigrateStatementError",
                    "afterEachMigrate",
                    "afterEachMigrateError",
                    "afterMigrate",
                    "afterMigrateApplied",
                    "afterVersioned",
                    "afterMigrateError",
                    "afterMigrateOperationFinish",
                    "beforeUndo",
                    "beforeEachUndo",
                    "beforeEachUndoStatement",
                    "afterEachUndoStatement",
                    "afterEachUndoStatementError",
                    "afterEachUndo",
                    "afterEachUndoError",
                    "afterUndo",
                    "afterUndoError",
                    "afterUndoOperationFinish",
                    "beforeClean",
                    "afterClean",
                    "afterCleanError",
                    "afterCleanOperationFinish",
                    "beforeInfo",
                    "afterInfo",
                    "afterInfoError",
                    "afterInfoOperationFinish",
                    "beforeValidate",
                    "afterValidate",
                    "afterValidateError",
                    "afterValidateOperationFinish",
                    "beforeBaseline",
                    "afterBaseline",
                    "afterBaselineError",
                    "afterBaselineOperationFinish",
                    "beforeRepair",
                    "afterRepair",
                    "afterRepairError",
                    "afterRepairOperationFinish",
                    "beforeCreateSchema",
                    "createSchema",
                    "beforeConnect",
                    "afterConnect");

    public Naming {
        suffixes = List.copyOf(suffixes);
    }

    /// What the name of a SQL file means, nothing where Flyway does not take it.
    public Optional<ScriptName> find(String fileName) {
        return suffixes.stream()
                .filter(fileName::endsWith)
                .findFirst()
                .flatMap(
                        suffix ->
                                findStem(
                                        fileName.substring(
                                                0, fileName.length() - suffix.length())));
    }

    /// What the name would mean if Flyway did not tell `v1__x.sql` from `V1__x.sql`.
    public Optional<ScriptName> findInAnyCase(String fileName) {
        return find(fileName).or(() -> find(capitalised(fileName)));
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// What the name of a Java class means.
    public static Optional<ScriptName> findClass(String name) {
        return STANDARD.findStem(name).filter(ScriptName::isMigration);
    }

    private Optional<ScriptName> findStem(String stem) {
        for (Map.Entry<String, ScriptName.Kind> each : prefixes()) {
            if (stem.startsWith(each.getKey())) {
                return findAfter(each.getKey(), each.getValue(), stem);
            }
        }
        return Optional.empty();
    }

    /// The longest first, as Flyway tries them.
    private List<Map.Entry<String, ScriptName.Kind>> prefixes() {
        List<Map.Entry<String, ScriptName.Kind>> prefixes = new ArrayList<>();
        prefixes.add(Map.entry(versioned, ScriptName.Kind.VERSIONED));
        prefixes.add(Map.entry(undo, ScriptName.Kind.UNDO));
        prefixes.add(Map.entry(repeatable, ScriptName.Kind.REPEATABLE));
        prefixes.add(Map.entry(baseline, ScriptName.Kind.BASELINE));
        EVENTS.forEach(event -> prefixes.add(Map.entry(event, ScriptName.Kind.CALLBACK)));
        prefixes.sort(Comparator.comparingInt(each -> -each.getKey().length()));
        return prefixes;
    }

    private Optional<ScriptName> findAfter(String prefix, ScriptName.Kind kind, String stem) {
        String rest = stem.substring(prefix.length());
        int at = rest.indexOf(separator);
        String before = at < 0 ? rest : rest.substring(0, at);
        String after = at < 0 ? "" : rest.substring(at + separator.length());
        String description = after.replace('_', ' ');
        return switch (kind) {
            case VERSIONED, UNDO, BASELINE ->
                    FlywayVersion.find(before)
                            .map(version -> new ScriptName(kind, version, description, ""));
            case REPEATABLE ->
                    before.isEmpty()
                            ? Optional.of(new ScriptName(kind, null, description, ""))
                            : Optional.empty();
            case CALLBACK ->
                    before.isEmpty()
                            ? Optional.of(new ScriptName(kind, null, description, prefix))
                            : Optional.empty();
        };
    }
}
