package plumbline.framework.script;

import plumbline.parse.script.value.ScriptFiles;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The scripts of an opened folder, with the aliases that its `tsconfig.json` files give to paths.
public final class ScriptTree implements ScriptFiles {

    private static final List<String> CONFIGURATIONS = List.of("tsconfig.json", "jsconfig.json");

    private final SourceTree tree;
    private final Map<String, PathAliases> aliases = new HashMap<>();

    public ScriptTree(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public Optional<SourceDocument> find(String path) {
        return tree.findDocument(path);
    }

    @Override
    public Optional<String> findAlias(String request, String fromFile) {
        String folder = fromFile;
        do {
            folder = TreePath.parent(folder);
            Optional<String> found =
                    aliases.computeIfAbsent(folder, this::aliasesOf).findPath(request);
            if (found.isPresent()) {
                return found;
            }
        } while (!folder.isEmpty());
        return Optional.empty();
    }

    private PathAliases aliasesOf(String folder) {
        for (String name : CONFIGURATIONS) {
            Optional<SourceDocument> document = tree.findDocument(TreePath.child(folder, name));
            if (document.isPresent()) {
                return PathAliases.in(document.get(), folder);
            }
        }
        return PathAliases.NONE;
    }
}
