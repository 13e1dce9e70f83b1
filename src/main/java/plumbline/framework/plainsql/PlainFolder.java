package plumbline.framework.plainsql;

import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit;
import plumbline.framework.sql.FolderNames;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A folder whose files run in the order of their numbers, or in that of the version folders they
/// stand in.
record PlainFolder(String path, List<MigrationUnit> units, List<NotAMigration> strangers) {

    /// Numbers alone are no proof: lessons, reports and test data are numbered too.
    private static final Pattern SAYS_SO =
            Pattern.compile(
                    ".*migrat.*|ddl|upgrades?|updates?|patches|change(s|sets?|scripts)|evolutions?"
                            + "|schema[-_]?(changes|updates|versions|upgrades)");

    static List<PlainFolder> in(SourceTree tree, Taken taken) {
        Map<String, List<String>> folders = new TreeMap<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            String own = TreePath.parent(path);
            if (path.endsWith(".sql") && taken.leaves(path) && isPlace(own)) {
                String root =
                        PlainName.isVersionFolder(TreePath.name(own)) ? TreePath.parent(own) : own;
                folders.computeIfAbsent(root, _ -> new ArrayList<>()).add(path);
            }
        }
        return folders.entrySet().stream()
                .map(folder -> of(tree, folder.getKey(), folder.getValue()))
                .filter(PlainFolder::isOrdered)
                .toList();
    }

    private static boolean isPlace(String folder) {
        return saysSo(folder) && !FolderNames.isTest(folder) && !FolderNames.isAside(folder);
    }

    private static boolean saysSo(String folder) {
        for (String segment : folder.toLowerCase(Locale.ROOT).split("/", -1)) {
            if (SAYS_SO.matcher(segment).matches()) {
                return true;
            }
        }
        return false;
    }

    private static PlainFolder of(SourceTree tree, String folder, List<String> files) {
        List<MigrationUnit> units = new ArrayList<>();
        List<NotAMigration> strangers = new ArrayList<>();
        boolean archive = FolderNames.isArchive(folder);
        for (String file : files) {
            String name = TreePath.name(file);
            boolean versioned = !TreePath.parent(file).equals(folder);
            if (PlainName.isBaseline(name)) {
                units.add(new MigrationUnit(file, null, MigrationUnit.Status.ARCHIVED));
            } else if (versioned || PlainName.findIn(name).isPresent()) {
                MigrationUnit.Status status =
                        archive ? MigrationUnit.Status.ARCHIVED : MigrationUnit.Status.ACTIVE;
                units.add(new MigrationUnit(file, null, status));
            } else {
                strangers.add(new NotAMigration(file, "no number says when it would run"));
            }
        }
        for (SourceFile file : tree.in(folder)) {
            String name = TreePath.name(file.relativePath());
            if (name.matches("\\d+[-_].*\\.(js|ts|py)")) {
                strangers.add(
                        new NotAMigration(file.relativePath(), "code among SQL files is not read"));
            }
        }
        return new PlainFolder(folder, units, strangers);
    }

    /// Whether most of the files say when they run.
    private boolean isOrdered() {
        long numbered =
                units.stream()
                        .filter(unit -> !PlainName.isBaseline(TreePath.name(unit.file())))
                        .count();
        return numbered > 0 && numbered >= strangers.size();
    }
}
