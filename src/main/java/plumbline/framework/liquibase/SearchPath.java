package plumbline.framework.liquibase;

import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The folders that names of changelogs count from, the first that has a file wins.
public record SearchPath(List<String> roots) {

    private static final Pattern PREFIX = Pattern.compile("^(classpath\\*?:|file:)/*|^/+");

    /// What a build puts before a name, and where it copies resources to.
    private static final Pattern BUILD =
            Pattern.compile(
                    "^\\$\\{?(?:project\\.|pom\\.)?(?:basedir|projectDir|rootDir)}?/*"
                            + "|^(?:\\$\\{project\\.build\\.outputDirectory}|target/classes"
                            + "|build/resources/main)/+");

    private static final Pattern FALLBACK = Pattern.compile("\\$\\{[^:{}]+:([^{}]+)}");

    public SearchPath {
        roots = List.copyOf(roots);
    }

    /// A name without what says how it is looked for.
    public static String clean(String written) {
        String known = FALLBACK.matcher(written.strip().replace('\\', '/')).replaceAll("$1");
        String path = PREFIX.matcher(known).replaceFirst("");
        // a build may put one of them before the other
        path = BUILD.matcher(BUILD.matcher(path).replaceFirst("")).replaceFirst("");
        return path.startsWith("./") ? path.substring(2) : path;
    }

    public Optional<String> findFile(String written, SourceTree tree) {
        String name = clean(written);
        return roots.stream()
                .flatMap(root -> TreePath.resolve(root, name).stream())
                .filter(tree::has)
                .findFirst();
    }

    /// A file as a changelog names it, relative to itself or not.
    public Optional<String> findFile(
            String written, boolean relative, String changelog, SourceTree tree) {
        Optional<String> found =
                relative
                        ? TreePath.resolve(TreePath.parent(changelog), clean(written))
                                .filter(tree::has)
                        : Optional.empty();
        return found.isPresent() ? found : findFile(written, tree);
    }

    /// All folders of that name, as a folder of the class path may come from several places.
    public List<String> folders(
            String written, boolean relative, String changelog, SourceTree tree) {
        String name = clean(written);
        List<String> from = relative ? List.of(TreePath.parent(changelog)) : roots;
        return from.stream()
                .flatMap(root -> TreePath.resolve(root, name).stream())
                .filter(tree::hasFolder)
                .distinct()
                .toList();
    }

    /// The path of a file as Liquibase writes it into its history table.
    public String knownAs(String path) {
        return roots.stream()
                .filter(root -> TreePath.isWithin(path, root) && !root.isEmpty())
                .map(root -> path.substring(root.length() + 1))
                .min((one, two) -> Integer.compare(one.length(), two.length()))
                .orElse(path);
    }
}
