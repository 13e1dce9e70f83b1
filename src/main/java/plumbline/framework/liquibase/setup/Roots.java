package plumbline.framework.liquibase.setup;

import plumbline.framework.liquibase.Changelog;
import plumbline.framework.liquibase.Part;
import plumbline.framework.liquibase.SearchPath;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Tells by other signs than a configuration which changelogs are run.
final class Roots {

    private Roots() {}

    /// Those that include others, and that no other includes.
    static List<String> thatInclude(List<String> files, SourceTree tree) {
        List<String> including = new ArrayList<>();
        Set<String> included = new LinkedHashSet<>();
        for (String file : files) {
            boolean mayInclude =
                    tree.findDocument(file)
                            .map(SourceDocument::text)
                            .filter(text -> text.contains("include"))
                            .isPresent();
            if (mayInclude) {
                List<String> next = next(file, files, tree);
                included.addAll(next);
                if (!next.isEmpty()) {
                    including.add(file);
                }
            }
        }
        including.removeAll(included);
        return including;
    }

    private static List<String> next(String file, List<String> files, SourceTree tree) {
        String home = Candidates.home(file, tree);
        SearchPath searchPath = RootPlace.searchPath(file, home, List.of(), files);
        Includes includes = new Includes(tree, searchPath);
        List<String> found = new ArrayList<>();
        if (Changelog.read(file, tree) instanceof Changelog.Content content) {
            for (Part part : content.root().children()) {
                if (part.name().equals("include")) {
                    includes.findFile(part, file).ifPresent(found::add);
                } else if (part.name().equals("includeAll")) {
                    found.addAll(includes.all(part, file));
                }
            }
        }
        found.remove(file);
        return found;
    }

    /// Those that code which works with Liquibase has the names of.
    static List<String> namedInCode(List<String> files, SourceTree tree, List<String> candidates) {
        if (files.isEmpty()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        for (Mention mention : Mentions.inCode(tree)) {
            RootPlace.find(mention, tree, candidates).filter(files::contains).ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
