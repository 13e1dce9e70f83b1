package plumbline.framework.liquibase.setup;

import plumbline.framework.liquibase.Changelog;
import plumbline.framework.liquibase.Inheritance;
import plumbline.framework.liquibase.Parameters;
import plumbline.framework.liquibase.Part;
import plumbline.framework.liquibase.SearchPath;
import plumbline.source.SourceTree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Follows the includes of a changelog, each file once, and finds the files in the order in which
/// Liquibase comes to their changesets.
final class ChangelogWalk {

    private static final int DEEPEST = 100;

    private final SourceTree tree;
    private final Includes includes;
    private final Parameters parameters;
    private final String database;
    private final Set<String> visited = new LinkedHashSet<>();
    private final Set<String> units = new LinkedHashSet<>();
    private final Set<String> empty = new LinkedHashSet<>();
    private final Map<String, Inheritance> inherited = new LinkedHashMap<>();

    ChangelogWalk(SourceTree tree, SearchPath searchPath, Parameters parameters, String database) {
        this.tree = tree;
        this.includes = new Includes(tree, searchPath);
        this.parameters = parameters;
        this.database = database;
    }

    void visit(String file) {
        visit(file, Inheritance.NONE, 0);
    }

    /// Every file that was reached.
    Set<String> visited() {
        return visited;
    }

    /// Those with changesets, or with something that has to be said.
    List<String> units() {
        return new ArrayList<>(units);
    }

    /// Those in which nothing stands.
    Set<String> empty() {
        return empty;
    }

    /// What the includes put on the changesets of the files they lead to.
    Map<String, Inheritance> inherited() {
        return inherited;
    }

    private void visit(String file, Inheritance from, int depth) {
        if (depth > DEEPEST || !visited.add(file)) {
            return;
        }
        inherited.put(file, from);
        switch (Changelog.read(file, tree)) {
            case Changelog.Content content -> {
                if (!content.notUnderstood().isEmpty()) {
                    units.add(file);
                } else if (content.root().children().isEmpty()) {
                    empty.add(file);
                }
                Inheritance own = from.with(content.root());
                content.root().children().forEach(part -> part(part, file, own, depth));
            }
            case Changelog.Broken _, Changelog.PlainSql _, Changelog.NoChangelog _ ->
                    units.add(file);
        }
    }

    private void part(Part part, String file, Inheritance from, int depth) {
        switch (part.name()) {
            case "changeSet" -> units.add(file);
            case "property" -> define(part);
            case "include" -> include(parameters.expand(part), file, from, depth);
            case "includeAll" -> {
                List<String> found = includes.all(parameters.expand(part), file);
                boolean lost = found.isEmpty() && !part.isFalse("errorIfMissingOrEmpty");
                if (lost || part.get("filter") != null) {
                    units.add(file);
                }
                found.forEach(each -> visit(each, from.with(part), depth + 1));
            }
            default -> {}
        }
    }

    private void include(Part part, String file, Inheritance from, int depth) {
        Optional<String> found = includes.findFile(part, file);
        // what is missing or goes round in circles is said when the file is read
        boolean problem = found.isEmpty() || depth == DEEPEST || found.get().equals(file);
        if (problem && !part.isFalse("errorIfMissing")) {
            units.add(file);
        }
        found.ifPresent(next -> visit(next, from.with(part), depth + 1));
    }

    private void define(Part property) {
        String name = property.get("name");
        boolean here = Part.concerns(property.get("dbms", ""), database);
        if (name != null && here && !property.isFalse("global")) {
            parameters.define(name, property.get("value", ""));
        }
    }
}
