package plumbline.framework.flyway.place;

import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The files that may be migrations by what they end with, folder by folder.
public final class Candidates {

    private static final Pattern CODE = Pattern.compile(".*\\.(java|kt|groovy|scala)");
    private static final Pattern TELLING =
            Pattern.compile("[VURB][0-9._]*__.*\\.(sql|java|kt|groovy|scala)");
    private static final Pattern VERSIONED =
            Pattern.compile("[VB][0-9][0-9._]*__.*\\.(sql|java|kt|groovy|scala)");

    private final Map<String, List<String>> byFolder = new TreeMap<>();

    public Candidates(SourceTree tree) {
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            byFolder.computeIfAbsent(TreePath.parent(path), _ -> new ArrayList<>()).add(path);
        }
    }

    public List<String> folders() {
        return List.copyOf(byFolder.keySet());
    }

    public List<String> in(String folder) {
        return byFolder.getOrDefault(folder, List.of());
    }

    public static boolean isCode(String file) {
        return CODE.matcher(file).matches();
    }

    /// Whether it is named as Flyway's migrations are where nothing else is configured.
    public static boolean isTelling(String file) {
        return TELLING.matcher(TreePath.name(file)).matches();
    }

    public static boolean isVersioned(String file) {
        return VERSIONED.matcher(TreePath.name(file)).matches();
    }

    public List<String> telling(String folder) {
        return in(folder).stream().filter(Candidates::isTelling).toList();
    }

    public boolean hasVersioned(String folder) {
        return in(folder).stream().anyMatch(Candidates::isVersioned);
    }

    public boolean hasSqlOrCode(String folder) {
        return in(folder).stream().anyMatch(file -> isCode(file) || file.endsWith(".sql"));
    }
}
