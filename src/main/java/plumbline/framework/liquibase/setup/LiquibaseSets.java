package plumbline.framework.liquibase.setup;

import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit;
import plumbline.framework.liquibase.Parameters;
import plumbline.framework.liquibase.SearchPath;
import plumbline.operation.Dialect;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds every changelog that is run, and the files that belong to it.
public final class LiquibaseSets {

    private final SourceTree tree;
    private final List<String> candidates;
    private final Map<String, List<Mention>> roots = new LinkedHashMap<>();
    private final Set<String> reached = new LinkedHashSet<>();
    private final Set<String> empty = new LinkedHashSet<>();
    private final List<MigrationSet> sets = new ArrayList<>();

    public LiquibaseSets(SourceTree tree) {
        this.tree = tree;
        this.candidates = Candidates.find(tree);
    }

    public List<MigrationSet> all() {
        boolean none = candidates.isEmpty();
        List<Mention> mentions = none ? Mentions.inSettings(tree) : Mentions.find(tree);
        for (Mention mention : mentions) {
            RootPlace.find(mention, tree, candidates)
                    .ifPresent(
                            at -> roots.computeIfAbsent(at, _ -> new ArrayList<>()).add(mention));
        }
        roots.forEach(this::addSet);
        if (!none) {
            open().stream().filter(Candidates::isMaster).forEach(this::addOpen);
            inNewHomes(Roots.thatInclude(open(), tree)).forEach(this::addOpen);
            inNewHomes(Roots.namedInCode(open(), tree, candidates)).forEach(this::addOpen);
        }
        addTheRest();
        sets.addAll(LostRoots.sets(mentions, tree));
        return sets;
    }

    /// What may be a root, as nothing leads to it so far.
    private List<String> open() {
        return candidates.stream()
                .filter(file -> !reached.contains(file))
                .filter(file -> !Candidates.isTest(file) && !Candidates.isArchived(file))
                .toList();
    }

    private List<String> inNewHomes(List<String> files) {
        Set<String> homes = new LinkedHashSet<>();
        sets.forEach(set -> homes.add(set.home()));
        return files.stream().filter(file -> !homes.contains(Candidates.home(file, tree))).toList();
    }

    private void addOpen(String file) {
        if (!reached.contains(file)) {
            addSet(file, List.of());
        }
    }

    private void addSet(String root, List<Mention> mentions) {
        String home = homeOf(root, mentions);
        SetSettings settings = new SetSettings(mentions);
        Dialect dialect =
                settings.findDialect()
                        .or(() -> Databases.findInBuild(home, tree))
                        .orElse(Dialect.POSTGRESQL);
        SearchPath searchPath = RootPlace.searchPath(root, home, mentions, candidates);
        Parameters parameters = settings.parameters();
        ChangelogWalk walk =
                new ChangelogWalk(tree, searchPath, parameters, Databases.name(dialect));
        walk.visit(root);
        reached.addAll(walk.visited());
        empty.addAll(walk.empty());
        if (walk.units().isEmpty()) {
            return;
        }
        sets.add(
                new MigrationSet(
                        Framework.LIQUIBASE,
                        home,
                        label(root, mentions),
                        dialect,
                        settings.settings(
                                configFiles(mentions, walk),
                                directories(root, mentions, walk.units()),
                                searchPath,
                                walk.inherited(),
                                parameters),
                        units(walk),
                        List.of()));
    }

    private static List<MigrationUnit> units(ChangelogWalk walk) {
        return walk.units().stream()
                .map(file -> new MigrationUnit(file, null, MigrationUnit.Status.ACTIVE))
                .toList();
    }

    private static List<String> configFiles(List<Mention> mentions, ChangelogWalk walk) {
        Set<String> files = new LinkedHashSet<>();
        mentions.forEach(mention -> files.add(mention.span().file()));
        files.addAll(walk.visited());
        walk.units().forEach(files::remove);
        return List.copyOf(files);
    }

    private String homeOf(String root, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !mention.command())
                .map(mention -> Candidates.home(mention.span().file(), tree))
                .findFirst()
                .orElseGet(() -> Candidates.home(root, tree));
    }

    private static String label(String root, List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::label)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse(root);
    }

    private static List<Configured<String>> directories(
            String root, List<Mention> mentions, List<String> units) {
        Set<String> folders = new LinkedHashSet<>();
        folders.add(TreePath.parent(root));
        units.forEach(unit -> folders.add(TreePath.parent(unit)));
        List<Configured<String>> found = new ArrayList<>();
        for (String folder : folders) {
            boolean named = !mentions.isEmpty() && folder.equals(TreePath.parent(root));
            found.add(
                    named
                            ? Configured.inFile(folder, mentions.getFirst().span())
                            : Configured.byDefault(folder));
        }
        return found;
    }

    /// What no root leads to goes with the set of its module, else makes one of its own.
    private void addTheRest() {
        Map<String, List<String>> rest = new LinkedHashMap<>();
        for (String file : candidates) {
            if (!reached.contains(file) || empty.contains(file)) {
                String home = Candidates.home(file, tree);
                rest.computeIfAbsent(home, _ -> new ArrayList<>()).add(file);
            }
        }
        List<MigrationSet> done = new ArrayList<>();
        for (MigrationSet set : sets) {
            List<String> left = rest.remove(set.home());
            long siblings = sets.stream().filter(s -> s.home().equals(set.home())).count();
            List<String> files = left == null ? List.of() : left;
            done.add(LeftOvers.with(set, files, empty, siblings > 1));
        }
        rest.forEach((home, files) -> done.add(LeftOvers.set(home, files, empty, tree)));
        sets.clear();
        sets.addAll(done);
    }
}
