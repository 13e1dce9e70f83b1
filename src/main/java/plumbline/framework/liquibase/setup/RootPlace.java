package plumbline.framework.liquibase.setup;

import plumbline.framework.liquibase.SearchPath;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the file that a configuration means, and the folders its names count from.
final class RootPlace {

    private static final String RESOURCES = "src/main/resources";

    private static final Pattern FIXED = Pattern.compile("(?i)[^${}@#*?]+\\.(xml|ya?ml|json|sql)");

    private RootPlace() {}

    static Optional<String> find(Mention mention, SourceTree tree, List<String> candidates) {
        String config = mention.span().file();
        String home = Candidates.home(config, tree);
        SearchPath near =
                new SearchPath(
                        List.of(
                                TreePath.child(home, RESOURCES),
                                home,
                                TreePath.parent(config),
                                ""));
        String name = SearchPath.clean(mention.written());
        Optional<String> found =
                near.findFile(name, tree)
                        .filter(file -> !mention.command() || candidates.contains(file));
        if (found.isPresent()) {
            return found;
        }
        // a container may see it under another root, so a unique name is enough
        String last = TreePath.name(name);
        List<String> same =
                candidates.stream()
                        .filter(file -> !Candidates.isTest(file))
                        .filter(file -> file.equals(name) || file.endsWith("/" + name))
                        .toList();
        List<String> alike =
                same.isEmpty() && mention.command()
                        ? candidates.stream()
                                .filter(file -> TreePath.name(file).equals(last))
                                .filter(file -> !Candidates.isTest(file))
                                .toList()
                        : same;
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /// Whether a configuration names a changelog that the folder has nowhere.
    static boolean isLost(Mention mention, SourceTree tree) {
        String name = SearchPath.clean(mention.written());
        boolean known = !mention.command() && FIXED.matcher(name).matches();
        return known
                && !isOff(mention)
                && tree.files().stream()
                        .noneMatch(file -> ("/" + file.relativePath()).endsWith("/" + name));
    }

    private static boolean isOff(Mention mention) {
        return mention.around().stream()
                .filter(each -> each.group().equals(mention.group()))
                .anyMatch(
                        each ->
                                (each.isNamed("enabled") || each.isNamed("shouldrun"))
                                        && each.value().equals("false"));
    }

    /// First what the name of the root counts from, then its module, then the rest.
    static SearchPath searchPath(
            String root, String home, List<Mention> mentions, List<String> candidates) {
        Set<String> roots = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            String name = SearchPath.clean(mention.written());
            if (root.endsWith("/" + name)) {
                roots.add(root.substring(0, root.length() - name.length() - 1));
            }
        }
        Candidates.findResources(root).ifPresent(roots::add);
        roots.add(TreePath.child(home, RESOURCES));
        roots.add(home);
        candidates.stream()
                .filter(file -> !Candidates.isTest(file))
                .flatMap(file -> Candidates.findResources(file).stream())
                .forEach(roots::add);
        roots.add("");
        return new SearchPath(List.copyOf(roots));
    }
}
