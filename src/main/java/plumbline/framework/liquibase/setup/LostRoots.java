package plumbline.framework.liquibase.setup;

import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.liquibase.Parameters;
import plumbline.framework.liquibase.SearchPath;
import plumbline.operation.Dialect;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Changelogs that a configuration names and the folder has nowhere: the configuration stands for
/// them, so that it is said.
public final class LostRoots {

    private LostRoots() {}

    static List<MigrationSet> sets(List<Mention> mentions, SourceTree tree) {
        Map<String, Mention> lost = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (RootPlace.isLost(mention, tree)) {
                lost.putIfAbsent(mention.span().file(), mention);
            }
        }
        return lost.values().stream().map(mention -> set(mention, tree)).toList();
    }

    private static MigrationSet set(Mention mention, SourceTree tree) {
        String file = mention.span().file();
        String home = Candidates.home(file, tree);
        SetSettings settings = new SetSettings(List.of(mention));
        String folder = TreePath.parent(SearchPath.clean(mention.written()));
        Dialect dialect =
                settings.findDialect()
                        .or(() -> Databases.findInBuild(home, tree))
                        .orElse(Dialect.POSTGRESQL);
        return new MigrationSet(
                Framework.LIQUIBASE,
                home,
                mention.label(),
                dialect,
                settings.settings(
                        List.of(file),
                        List.of(Configured.inFile(folder, mention.span())),
                        new SearchPath(List.of(home)),
                        Map.of(),
                        new Parameters(Map.of())),
                List.of(new MigrationUnit(file, null, MigrationUnit.Status.ACTIVE)),
                List.of());
    }

    /// What a file of settings names and the folder does not have.
    public static List<NotUnderstood> in(String file, SourceTree tree) {
        return Mentions.inSettings(file, tree).stream()
                .filter(mention -> RootPlace.isLost(mention, tree))
                .map(
                        mention ->
                                new NotUnderstood(
                                        mention.span(),
                                        Obstacle.MISSING_MODULE,
                                        "changelog",
                                        mention.written()))
                .toList();
    }
}
