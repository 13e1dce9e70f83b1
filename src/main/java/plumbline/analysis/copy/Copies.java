package plumbline.analysis.copy;

import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.analysis.copy.CopyFact.SameCopies;
import plumbline.framework.Migration;
import plumbline.framework.MigrationUnit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds migrations that were copied from one service to another.
public final class Copies {

    private static final Pattern DATABASE_WORD =
            Pattern.compile(
                    "(my|ms)?sql(ite|server)?\\d?|pg(sql)?|postgres(ql)?|mariadb|oracle|h2|mssql");

    private final CopyRules rules;

    private Copies(CopyRules rules) {
        this.rules = rules;
    }

    public static List<CopyFact> of(List<ServiceReading> services, CopyRules rules) {
        return new Copies(rules).find(services);
    }

    private List<CopyFact> find(List<ServiceReading> services) {
        Map<List<String>, List<CopiedMigration>> byContent = new LinkedHashMap<>();
        for (ServiceReading service : services) {
            for (SetReading set : service.sets()) {
                set.migrations().forEach(each -> add(service, set, each, byContent));
            }
        }
        List<CopyFact> facts = new ArrayList<>();
        for (List<CopiedMigration> same : byContent.values()) {
            List<CopiedMigration> copies = comparable(same);
            if (copies.size() > 1) {
                facts.add(new SameCopies(copies));
            }
        }
        facts.addAll(new Drift(rules, List.copyOf(byContent.values())).find());
        return facts;
    }

    private void add(
            ServiceReading service,
            SetReading set,
            Migration migration,
            Map<List<String>, List<CopiedMigration>> byContent) {
        if (migration.status() != MigrationUnit.Status.ACTIVE) {
            return;
        }
        List<Piece> pieces = Pieces.of(migration, set.set().dialect());
        if (pieces.size() >= rules.fewestPieces()) {
            List<String> content = new ArrayList<>(List.of(set.set().dialect().name()));
            pieces.forEach(piece -> content.add(piece.text()));
            byContent
                    .computeIfAbsent(List.copyOf(content), _ -> new ArrayList<>())
                    .add(new CopiedMigration(service.name(), set.set(), migration, pieces));
        }
    }

    /// Those of which each may be a copy of the first one.
    private static List<CopiedMigration> comparable(List<CopiedMigration> same) {
        List<CopiedMigration> found = new ArrayList<>(List.of(same.getFirst()));
        for (CopiedMigration each : same.subList(1, same.size())) {
            if (found.stream().allMatch(other -> mayBeCopy(other, each))) {
                found.add(each);
            }
        }
        return found;
    }

    /// Whether two stand in different sets that are not there for different databases.
    static boolean mayBeCopy(CopiedMigration one, CopiedMigration other) {
        if (one.migration().file().equals(other.migration().file())
                || one.set().dialect() != other.set().dialect()
                || one.set().equals(other.set())) {
            return false;
        }
        return !one.service().equals(other.service())
                || !(isOfDatabase(one) || isOfDatabase(other));
    }

    private static boolean isOfDatabase(CopiedMigration migration) {
        for (String word : migration.set().label().toLowerCase(Locale.ROOT).split("\\W|_", -1)) {
            if (DATABASE_WORD.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }
}
