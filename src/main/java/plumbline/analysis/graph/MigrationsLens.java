package plumbline.analysis.graph;

import plumbline.analysis.dependency.MigrationKey;
import plumbline.analysis.dependency.MigrationNeed;
import plumbline.analysis.dependency.Reduction;
import plumbline.analysis.dependency.fleet.MigrationCycles;
import plumbline.analysis.graph.DependencyGraph.Cycle;
import plumbline.framework.Migration;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.stream.Stream;

/// Which migrations must come after which.
final class MigrationsLens {

    private final Sketch sketch;
    private final boolean reduced;

    MigrationsLens(Sketch sketch, boolean reduced) {
        this.sketch = sketch;
        this.reduced = reduced;
    }

    void draw(Stage stage) {
        for (int position = 0; position <= stage.last(); position++) {
            sketch.add(node(stage.set().key(position)));
        }
        List<MigrationNeed> needs =
                stage.set().needs().stream()
                        .filter(need -> need.user().position() <= stage.last())
                        .toList();
        (reduced ? Reduction.of(needs) : needs)
                .forEach(need -> sketch.add(edge(need, Edge.Kind.USES)));
        stage.set().violations().stream()
                .filter(each -> each.user().position() <= stage.last())
                .forEach(sketch::add);
    }

    /// What migrations of the sets that are shown need of other sets.
    void draw(List<Stage> stages, List<MigrationNeed> across) {
        List<MigrationNeed> shown =
                across.stream()
                        .filter(need -> stages.stream().anyMatch(stage -> isOf(stage, need.user())))
                        .toList();
        for (MigrationNeed need : shown) {
            sketch.add(node(need.needed()));
            sketch.add(edge(need, Edge.Kind.USES_ACROSS));
        }
        for (List<MigrationNeed> circle : MigrationCycles.of(across)) {
            if (circle.stream().anyMatch(shown::contains)) {
                sketch.add(cycle(circle));
            }
        }
    }

    private static boolean isOf(Stage stage, MigrationKey key) {
        return stage.home().equals(key.home()) && key.position() <= stage.last();
    }

    private static Cycle cycle(List<MigrationNeed> circle) {
        return new Cycle(
                circle.stream()
                        .flatMap(need -> Stream.of(id(need.user()), id(need.needed())))
                        .distinct()
                        .toList(),
                circle.stream().map(need -> edge(need, Edge.Kind.USES_ACROSS)).toList());
    }

    private static Edge edge(MigrationNeed need, Edge.Kind kind) {
        return new Edge(
                id(need.user()),
                id(need.needed()),
                kind,
                need.objects(),
                List.of(),
                need.certainty(),
                need.evidence());
    }

    private static Node node(MigrationKey key) {
        Migration migration = key.migration();
        SourceSpan span = migration.up().span();
        return new Node(
                id(key),
                migration.id(),
                Node.Kind.MIGRATION,
                key.home(),
                span == null ? new SourceSpan(migration.file(), 0, 0, 1, 1, 1) : span);
    }

    static String id(MigrationKey key) {
        return key.home() + ": " + key.migration().id();
    }
}
