package plumbline.framework.liquibase.setup;

import plumbline.framework.liquibase.Part;
import plumbline.framework.liquibase.SearchPath;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an `include` or `includeAll` of a changelog leads to.
public final class Includes {

    private static final Pattern READ = Pattern.compile("(?i).*\\.(xml|ya?ml|json|sql)");

    private final SourceTree tree;
    private final SearchPath searchPath;

    public Includes(SourceTree tree, SearchPath searchPath) {
        this.tree = tree;
        this.searchPath = searchPath;
    }

    public Optional<String> findFile(Part include, String changelog) {
        return searchPath.findFile(include.get("file", ""), isRelative(include), changelog, tree);
    }

    private static boolean isRelative(Part include) {
        return include.isTrue("relativeToChangelogFile");
    }

    /// The files of the folders and of those below, sorted by path; a folder of the own module
    /// comes before one of the same name elsewhere.
    public List<String> all(Part include, String changelog) {
        List<String> folders =
                searchPath.folders(include.get("path", ""), isRelative(include), changelog, tree);
        String home = Candidates.home(changelog, tree);
        List<String> own = folders.stream().filter(at -> TreePath.isWithin(at, home)).toList();
        String end = include.get("endsWithFilter", "");
        int deepest = depth(include, "maxDepth", 100);
        int nearest = depth(include, "minDepth", 1);
        return (own.isEmpty() ? folders : own)
                .stream()
                        .flatMap(
                                folder ->
                                        tree.below(folder).stream()
                                                .map(SourceFile::relativePath)
                                                .filter(path -> READ.matcher(path).matches())
                                                .filter(path -> path.endsWith(end))
                                                .filter(path -> !path.equals(changelog))
                                                .filter(
                                                        path -> {
                                                            int depth = below(folder, path);
                                                            return depth >= nearest
                                                                    && depth <= deepest;
                                                        }))
                        .distinct()
                        .toList();
    }

    private static int below(String folder, String path) {
        String rest = folder.isEmpty() ? path : path.substring(folder.length() + 1);
        return (int) rest.chars().filter(c -> c == '/').count() + 1;
    }

    private static int depth(Part include, String name, int fallback) {
        String written = include.get(name, "");
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : fallback;
    }
}
