package plumbline.framework.typeorm.source;

import plumbline.framework.script.LooseJson;
import plumbline.framework.script.Settings;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Leads from patterns of compiled scripts to the sources that they are compiled from.
final class CompiledFolders {

    private static final List<String> USUAL = List.of("dist", "build", "out", "lib", ".build");

    private final SourceTree tree;

    CompiledFolders(SourceTree tree) {
        this.tree = tree;
    }

    /// The pattern itself, and what it may mean among the sources of a service.
    List<String> sources(String pattern, String home) {
        Set<String> all = new LinkedHashSet<>();
        all.add(pattern);
        String below = below(pattern, home);
        for (String folder : folders(home)) {
            if (below.startsWith(folder + "/")) {
                String rest = below.substring(folder.length() + 1);
                all.add(TreePath.child(home, "src/" + rest));
                all.add(TreePath.child(home, rest));
            }
        }
        all.addAll(inParts(below, home));
        for (String each : new ArrayList<>(all)) {
            all.add(each.replaceAll("\\.js\\b", ".ts").replaceAll("(?<![\\w.])js\\b", "ts"));
        }
        return List.copyOf(all);
    }

    /// A folder of the service may have settings of its own, and say there what it becomes.
    private List<String> inParts(String pattern, String home) {
        List<String> all = new ArrayList<>();
        for (SourceFile file : tree.below(home)) {
            String folder = TreePath.parent(file.relativePath());
            if (TreePath.name(file.relativePath()).equals("tsconfig.json")
                    && !folder.equals(home)
                    && TreePath.parent(folder).equals(home)) {
                findOutput(file.relativePath(), folder)
                        .filter(output -> pattern.startsWith(below(output, home) + "/"))
                        .map(output -> pattern.substring(below(output, home).length()))
                        .ifPresent(rest -> all.add(folder + rest));
            }
        }
        return all;
    }

    private Optional<String> findOutput(String settings, String from) {
        return tree.findDocument(settings)
                .map(LooseJson::read)
                .map(read -> Settings.member(read, "compilerOptions", "outDir"))
                .flatMap((Value folder) -> Texts.findKnown(folder))
                .flatMap(folder -> TreePath.resolve(from, folder))
                .filter(folder -> !folder.isEmpty());
    }

    private static String below(String pattern, String home) {
        return home.isEmpty() || !pattern.startsWith(home + "/")
                ? pattern
                : pattern.substring(home.length() + 1);
    }

    private Set<String> folders(String home) {
        Set<String> folders = new LinkedHashSet<>();
        for (String name : List.of("tsconfig.json", "tsconfig.build.json")) {
            findOutput(TreePath.child(home, name), "").ifPresent(folders::add);
        }
        folders.addAll(USUAL);
        return folders;
    }
}
