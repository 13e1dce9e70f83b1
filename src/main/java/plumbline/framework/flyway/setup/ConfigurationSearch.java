package plumbline.framework.flyway.setup;

import plumbline.parse.java.run.JavaMethods;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gathers everything in a folder that sets Flyway up; what only tests use does not count.
public final class ConfigurationSearch {

    private static final Pattern TEST =
            Pattern.compile("(.*/)?src/([a-zA-Z-]*[tT]est[a-zA-Z-]*|it)/.*");
    private static final Pattern CODE_FILE =
            Pattern.compile(
                    "(?i).*(flyway|config|migrat|database|datasource|persist|db|main|application|init|store).*");

    private final SourceTree tree;
    private final JavaMethods methods;

    public ConfigurationSearch(SourceTree tree, JavaMethods methods) {
        this.tree = tree;
        this.methods = methods;
    }

    public static boolean isTest(String path) {
        return TEST.matcher(path).matches();
    }

    public List<Configuration> all() {
        List<Configuration> found = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            if (!isTest(file.relativePath())) {
                found.addAll(read(file.relativePath()));
            }
        }
        return found;
    }

    private List<Configuration> read(String file) {
        String name = TreePath.name(file);
        if (ApplicationSettings.mayRead(file)) {
            return document(file).map(ApplicationSettings::read).orElse(List.of());
        }
        if (CommandSettings.mayRead(file)) {
            return document(file).map(CommandSettings::read).orElse(List.of());
        }
        if (name.equals("pom.xml")) {
            return document(file).map(BuildSettings::readMaven).orElse(List.of());
        }
        if (name.endsWith(".gradle") || name.endsWith(".gradle.kts")) {
            return document(file).map(BuildSettings::readGradle).orElse(List.of());
        }
        if (name.matches(".*\\.(java|kt|groovy|scala)") && CODE_FILE.matcher(name).matches()) {
            return document(file).filter(CodeSettings::mayRead).map(this::code).orElse(List.of());
        }
        return List.of();
    }

    private Optional<SourceDocument> document(String file) {
        return tree.findDocument(file);
    }

    private List<Configuration> code(SourceDocument document) {
        return document.file().endsWith(".java")
                ? CodeSettings.readJava(document, methods)
                : CodeSettings.readOther(document);
    }
}
