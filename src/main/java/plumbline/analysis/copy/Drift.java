package plumbline.analysis.copy;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.copy.CopyFact.DriftedCopy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds migrations that have most of their pieces together.
final class Drift {

    /// Migrations that do the same, and what that is.
    private record Content(List<CopiedMigration> migrations, Set<String> texts) {}

    private final CopyRules rules;
    private final List<Content> contents = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();

    Drift(CopyRules rules, List<List<CopiedMigration>> groups) {
        this.rules = rules;
        for (List<CopiedMigration> group : groups) {
            Set<String> texts = new HashSet<>();
            group.getFirst().pieces().forEach(piece -> texts.add(piece.text()));
            for (String text : texts) {
                holders.computeIfAbsent(text, _ -> new ArrayList<>()).add(contents.size());
            }
            contents.add(new Content(group, texts));
        }
    }

    List<DriftedCopy> find() {
        List<DriftedCopy> found = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            List<DriftedCopy> own = new ArrayList<>();
            for (int other : candidates(i)) {
                DriftedCopy copy = compare(contents.get(i), contents.get(other));
                if (copy != null) {
                    own.add(copy);
                }
            }
            own.sort(Comparator.comparingDouble(DriftedCopy::similarity).reversed());
            found.addAll(own.subList(0, Math.min(own.size(), rules.mostNear())));
        }
        return found;
    }

    /// Those behind it that have so much in common that it may be enough.
    private List<Integer> candidates(int index) {
        Map<Integer, Integer> common = new HashMap<>();
        for (String text : contents.get(index).texts()) {
            List<Integer> with = holders.getOrDefault(text, List.of());
            if (with.size() <= rules.mostHolders()) {
                for (int other : with) {
                    if (other > index) {
                        common.merge(other, 1, Integer::sum);
                    }
                }
            }
        }
        return common.entrySet().stream()
                .filter(each -> each.getValue() >= rules.fewestPieces() - 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private @Nullable DriftedCopy compare(Content one, Content other) {
        long common = one.texts().stream().filter(other.texts()::contains).count();
        double similarity = (double) common / (one.texts().size() + other.texts().size() - common);
        if (similarity < rules.nearByName() || common < rules.fewestPieces() - 1) {
            return null;
        }
        for (CopiedMigration mine : one.migrations()) {
            for (CopiedMigration theirs : other.migrations()) {
                boolean near = similarity >= rules.near() || isSameName(mine, theirs);
                if (near && Copies.mayBeCopy(mine, theirs)) {
                    return new DriftedCopy(
                            mine,
                            theirs,
                            similarity,
                            without(mine, other.texts()),
                            without(theirs, one.texts()));
                }
            }
        }
        return null;
    }

    private static List<Piece> without(CopiedMigration migration, Set<String> texts) {
        return migration.pieces().stream().filter(each -> !texts.contains(each.text())).toList();
    }

    /// Whether two are named the same but for their versions.
    private static boolean isSameName(CopiedMigration one, CopiedMigration other) {
        String name = bare(one);
        return !name.isEmpty() && name.equals(bare(other));
    }

    private static String bare(CopiedMigration migration) {
        return migration.migration().name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "");
    }
}
