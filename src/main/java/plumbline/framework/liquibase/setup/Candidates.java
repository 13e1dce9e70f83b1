package plumbline.framework.liquibase.setup;

import plumbline.framework.liquibase.Changelog;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells changelogs by their look, and which module of a repository a file belongs to.
final class Candidates {

    private static final int LOOK_AT = 20_000;
    private static final Pattern PLACES =
            Pattern.compile(
                    "(?i).*(change|liquibase|migrat|master|database|schema|update|upgrade|delta"
                            + "|patch|release|/?db/|/?sql/).*\\.(xml|ya?ml|json|sql)");
    private static final Pattern NAMED =
            Pattern.compile("(?i).*(change-?log|change-?set|liquibase).*\\.(xml|ya?ml|json|sql)");
    private static final Pattern TESTS =
            Pattern.compile("(?i)(^|.*/)(src/test|src/it|tests?|test-resources|__tests__)/.*");
    private static final Pattern ARCHIVES =
            Pattern.compile("(?i)(^|.*/)(archived?|archives|legacy|old|obsolete|backup)s?/.*");
    private static final Pattern MASTER =
            Pattern.compile(
                    "(?i)(db[._-]?)?(changelog[._-]?)?(master|root|main|index)([._-]changelog)?"
                        + "\\.\\w+|(db[._-]?)?change-?log\\.\\w+|.*change-?log[._-](master|root)"
                        + "\\.\\w+|migrations\\.xml");
    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "package.json", "build.sbt");

    private Candidates() {}

    static List<String> find(SourceTree tree) {
        return tree.files().stream()
                .map(SourceFile::relativePath)
                .filter(path -> PLACES.matcher(path).matches())
                .filter(path -> looksLikeOne(path, tree))
                .toList();
    }

    private static boolean looksLikeOne(String path, SourceTree tree) {
        Optional<SourceDocument> document = tree.findDocument(path);
        if (document.isEmpty()) {
            // what cannot be read is said by its name alone
            return NAMED.matcher(path).matches();
        }
        String text = document.get().text();
        int end = Math.min(text.length(), path.endsWith("xml") ? LOOK_AT : text.length());
        return Changelog.LOOKS_LIKE_ONE.matcher(text).region(0, end).find();
    }

    static boolean isTest(String path) {
        return TESTS.matcher(path).matches();
    }

    static boolean isArchived(String path) {
        return ARCHIVES.matcher(path).matches();
    }

    static boolean isMaster(String path) {
        return MASTER.matcher(TreePath.name(path)).matches();
    }

    /// The nearest folder with a build file; else what holds `src`, or the folder itself.
    static String home(String path, SourceTree tree) {
        String folder = TreePath.parent(path);
        for (String at = folder; ; at = TreePath.parent(at)) {
            String here = at;
            if (BUILD_FILES.stream().anyMatch(name -> tree.has(TreePath.child(here, name)))) {
                return at;
            }
            if (at.isEmpty()) {
                break;
            }
        }
        int source = ("/" + path).indexOf("/src/");
        return source < 0 ? folder : path.substring(0, Math.max(0, source - 1));
    }

    /// The folder of resources that a file lies in, if it lies in one.
    static Optional<String> findResources(String path) {
        int at = ("/" + path).indexOf("/src/main/resources/");
        return at < 0
                ? Optional.empty()
                : Optional.of(path.substring(0, at + "src/main/resources".length()));
    }
}
