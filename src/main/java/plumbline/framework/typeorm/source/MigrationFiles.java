package plumbline.framework.typeorm.source;

import plumbline.parse.script.builtin.DialectTests;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells by names and words which scripts are for TypeORM to run, and which only look like it.
public final class MigrationFiles {

    private static final Pattern SCRIPT = Pattern.compile("(?!.*\\.d\\.[cm]?ts$).*\\.[cm]?[jt]s");
    private static final Pattern TEST_NAME = Pattern.compile(".*[.-](spec|test|e2e-spec)\\.\\w+");
    private static final Pattern STAMPED = Pattern.compile("\\d{10,}.*|.*\\d{13}\\.\\w+");
    private static final Pattern TYPED =
            Pattern.compile(
                    "\\bclass\\s+\\w+(\\s+extends\\s+[\\w.]+)?"
                            + "\\s+implements\\s+(\\w+\\s*,\\s*)*MigrationInterface\\b");
    private static final Pattern NAMED = Pattern.compile("\\bclass\\s+\\w*\\d{13}\\b");
    private static final Pattern UP = Pattern.compile("\\bup\\s*[(=]");
    private static final Set<String> TESTS =
            Set.of("test", "tests", "__tests__", "__mocks__", "e2e", "fixtures", "node_modules");
    private static final Set<String> ARCHIVES =
            Set.of(
                    "archive",
                    "archived",
                    "archives",
                    "legacy",
                    "legacy_migrations",
                    "old",
                    "deprecated",
                    "backup",
                    "_archive",
                    "_old");

    private final SourceTree tree;

    public MigrationFiles(SourceTree tree) {
        this.tree = tree;
    }

    static boolean isScript(String path) {
        return SCRIPT.matcher(TreePath.name(path)).matches();
    }

    static boolean isOfTests(String path) {
        return TEST_NAME.matcher(TreePath.name(path)).matches()
                || List.of(TreePath.parent(path).split("/", -1)).stream().anyMatch(TESTS::contains);
    }

    /// Whether a folder between a file and the folder of its service keeps what is not run any
    /// more.
    public static boolean isArchived(String path, String home) {
        String below = path.substring(home.isEmpty() ? 0 : home.length() + 1);
        return List.of(TreePath.parent(below).toLowerCase(Locale.ROOT).split("/", -1)).stream()
                .anyMatch(ARCHIVES::contains);
    }

    /// The folder that a set of migrations has to itself: that of migrations, or one of a database
    /// in it.
    static String root(String file) {
        List<String> parts = List.of(TreePath.parent(file).split("/", -1));
        int end = parts.size();
        for (int i = parts.size(); i > 0; i--) {
            String name = parts.get(i - 1).toLowerCase(Locale.ROOT);
            if (DialectTests.find(name).isPresent() || name.contains("migration")) {
                end = i;
                break;
            }
        }
        return String.join("/", parts.subList(0, end));
    }

    /// Whether a class in it can be a migration.
    public boolean holdsMigration(String path) {
        return tree.findDocument(path)
                .map(SourceDocument::text)
                .filter(MigrationFiles::says)
                .isPresent();
    }

    private static boolean says(String text) {
        return TYPED.matcher(text).find()
                || (NAMED.matcher(text).find() && (UP.matcher(text).find() || extended(text)));
    }

    private static boolean extended(String text) {
        return text.contains(" extends ");
    }

    /// Every file of migrations of the folder, whoever lists it.
    public List<String> all() {
        List<String> all = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            if (isScript(path) && looksLikeIt(path) && !isOfTests(path) && isMeant(path)) {
                all.add(path);
            }
        }
        return all;
    }

    /// One that is cut off or commented out is not forgotten.
    private boolean isMeant(String path) {
        return holdsMigration(path)
                || (isStamped(path)
                        && tree.findDocument(path)
                                .filter(each -> each.text().contains("MigrationInterface"))
                                .isPresent());
    }

    private static boolean looksLikeIt(String path) {
        return path.toLowerCase(Locale.ROOT).contains("migration") || isStamped(path);
    }

    /// Whether a script has the name that the tool gives to a migration.
    static boolean isStamped(String path) {
        return isScript(path) && STAMPED.matcher(TreePath.name(path)).matches();
    }
}
