package plumbline.framework.marker;

import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit;
import plumbline.framework.sql.FolderNames;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// One folder with files of one tool that marks up and down.
record MarkerFolder(String path, List<MigrationUnit> units, List<NotAMigration> strangers) {

    private static final Pattern GO_MIGRATION =
            Pattern.compile("goose\\.Add(?:Named)?Migration|\"github\\.com/pressly/goose");

    private static final int MOST_PROBES = 4;

    static List<MarkerFolder> in(SourceTree tree, MarkerStyle style) {
        Map<String, List<String>> folders = new TreeMap<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            String folder = TreePath.parent(path);
            if (isCandidate(path, style) && !FolderNames.isTest(folder)) {
                folders.computeIfAbsent(folder, _ -> new ArrayList<>()).add(path);
            }
        }
        List<MarkerFolder> found = new ArrayList<>();
        folders.forEach(
                (folder, files) -> {
                    if (hasMarkers(tree, files, style)) {
                        found.add(folder(tree, folder, files, style));
                    }
                });
        return found;
    }

    private static boolean isCandidate(String path, MarkerStyle style) {
        return style.fileName().matcher(TreePath.name(path)).matches()
                && !path.endsWith(".up.sql")
                && !path.endsWith(".down.sql")
                && !path.endsWith("_test.go");
    }

    /// Looks into a few files only: a folder belongs to one tool.
    private static boolean hasMarkers(SourceTree tree, List<String> files, MarkerStyle style) {
        int stride = Math.max(1, files.size() / MOST_PROBES);
        for (int i = 0; i < files.size(); i += stride) {
            if (isMarked(tree, files.get(i), style)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(SourceTree tree, String path, MarkerStyle style) {
        Pattern sign = path.endsWith(".go") ? GO_MIGRATION : style.marker();
        return tree.findDocument(path)
                .map(SourceDocument::text)
                .filter(text -> sign.matcher(text).find())
                .isPresent();
    }

    private static MarkerFolder folder(
            SourceTree tree, String folder, List<String> files, MarkerStyle style) {
        List<MigrationUnit> units = new ArrayList<>();
        List<NotAMigration> strangers = new ArrayList<>();
        MigrationUnit.Status status =
                FolderNames.isArchive(folder)
                        ? MigrationUnit.Status.ARCHIVED
                        : MigrationUnit.Status.ACTIVE;
        Set<String> candidates = new HashSet<>(files);
        for (SourceFile file : tree.in(folder)) {
            String path = file.relativePath();
            if (candidates.contains(path)) {
                // Go files that register nothing only help the others
                if (path.endsWith(".go") && !isMarked(tree, path, style)) {
                    strangers.add(new NotAMigration(path, "Go code that registers no migration"));
                } else {
                    units.add(new MigrationUnit(path, null, status));
                }
            } else if (path.endsWith(".sql")) {
                strangers.add(new NotAMigration(path, "its name does not begin with a version"));
            }
        }
        return new MarkerFolder(folder, units, strangers);
    }
}
