package plumbline.setting.reading;

import plumbline.parse.markup.JsonReader;
import plumbline.parse.markup.MarkupNode;
import plumbline.setting.shell.Scripts;
import plumbline.setting.shell.Shell;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The scripts that a command in a folder can mean: those of the folder, of the service, and above.
final class TreeScripts implements Scripts {

    private static final List<String> SCRIPT_FOLDERS = List.of("", "scripts", "docker", "bin");

    private final SourceTree tree;
    private final Set<String> folders = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> packages;

    TreeScripts(
            SourceTree tree,
            String folder,
            String home,
            Map<String, Map<String, String>> packages) {
        this.tree = tree;
        this.packages = packages;
        folders.add(folder);
        for (String at = home; folders.add(at) && !at.isEmpty(); ) {
            at = TreePath.parent(at);
        }
        folders.add("");
    }

    @Override
    public Optional<Script> findPackageScript(String name) {
        for (String folder : folders) {
            String text = packageScripts(folder).get(name);
            if (text != null) {
                return Optional.of(new Script(name, text, Shell.POSIX, false));
            }
        }
        return Optional.empty();
    }

    private Map<String, String> packageScripts(String folder) {
        return packages.computeIfAbsent(
                folder,
                _ ->
                        tree.findDocument(TreePath.child(folder, "package.json"))
                                .map(TreeScripts::scripts)
                                .orElse(Map.of()));
    }

    private static Map<String, String> scripts(SourceDocument document) {
        Map<String, String> scripts = new HashMap<>();
        for (MarkupNode root : JsonReader.read(document).documents()) {
            if (root.find("scripts").orElse(null) instanceof MarkupNode.Mapping mapping) {
                for (MarkupNode.Entry entry : mapping.entries()) {
                    if (entry.value() instanceof MarkupNode.Scalar scalar) {
                        scripts.put(entry.name(), scalar.text().text());
                    }
                }
            }
        }
        return scripts;
    }

    @Override
    public Optional<Script> findTarget(String name) {
        for (String folder : folders) {
            for (SourceDocument file : Targets.files(tree, folder)) {
                Optional<Script> found =
                        Targets.of(file).stream()
                                .filter(target -> target.name().equals(name))
                                .findFirst()
                                .map(target -> script(name, target.recipe()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Script script(String name, EmbeddedText text) {
        return new Script(name, text.text(), Shell.POSIX, true);
    }

    /// A file by its path; in an image it lies elsewhere, so there its name has to do.
    @Override
    public Optional<Script> findFile(String path) {
        if (!path.endsWith(".sh")
                && !path.endsWith(".ps1")
                && !path.endsWith(".bash")
                && !path.contains("entrypoint")) {
            return Optional.empty();
        }
        return findPath(path)
                .flatMap(tree::findDocument)
                .map(
                        file ->
                                new Script(
                                        TreePath.name(file.file()),
                                        file.text(),
                                        ScriptFiles.shell(file.file()),
                                        ScriptFiles.startsStrict(file.text())));
    }

    /// What is built is looked for where it comes from.
    @Override
    public Optional<String> findProgram(String path) {
        String source = path.replaceFirst("^(\\./)?(dist|build|lib|out)/(src/)?", "src/");
        for (String each : List.of(path, source, source.replaceFirst("\\.[cm]?js$", ".ts"))) {
            for (String file : List.of(each, each + ".ts", each + ".js", each + "/main.go")) {
                Optional<String> text =
                        findBelow(file).flatMap(tree::findDocument).map(SourceDocument::text);
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> findBelow(String written) {
        return folders.stream()
                .flatMap(folder -> TreePath.resolve(folder, written).stream())
                .filter(tree::has)
                .findFirst();
    }

    private Optional<String> findPath(String written) {
        for (String folder : folders) {
            Optional<String> path = TreePath.resolve(folder, written).filter(tree::has);
            if (path.isPresent()) {
                return path;
            }
        }
        String name = TreePath.name(written);
        return folders.stream()
                .flatMap(
                        folder ->
                                SCRIPT_FOLDERS.stream()
                                        .map(below -> below.isEmpty() ? name : below + "/" + name)
                                        .map(file -> TreePath.child(folder, file)))
                .filter(tree::has)
                .findFirst();
    }
}
