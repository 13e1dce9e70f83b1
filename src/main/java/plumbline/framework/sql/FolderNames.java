package plumbline.framework.sql;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What the names of folders say about the SQL in them.
public final class FolderNames {

    private static final Set<String> ARCHIVES =
            Set.of(
                    "archive",
                    "archived",
                    "archives",
                    "_archive",
                    "_archived",
                    "old",
                    "_old",
                    "old_migrations",
                    "legacy",
                    "legacy_migrations",
                    "legacy-migrations",
                    "deprecated",
                    "obsolete",
                    "squashed",
                    "snapshots");

    private static final Pattern TESTS =
            Pattern.compile(
                    "_*(unit|integration|e2e)?[-_]?tests?_*|.*[-_]?testdata|test[-_]data"
                            + "|testing|testutils?|specs?|e2e|_*fixtures?_*|_*mocks?_*|stubs?"
                            + "|migrations?[-_]?tests?");

    private static final Pattern ASIDE =
            Pattern.compile(
                    "_*seed(s|ers?|ing|data)?|sample[-_]?data|demo|dumps?|backups?|quer(y|ies)"
                            + "|(docker-entrypoint-)?initdb(\\.d)?|init-?scripts?|examples?"
                            + "|docs?|documentation|rollbacks?|preflight|functions|views"
                            + "|procedures|triggers");

    private FolderNames() {}

    /// Whether a folder on the way says that what is in it is kept, but no longer used.
    public static boolean isArchive(String path) {
        return anySegment(path, ARCHIVES::contains);
    }

    /// Whether a folder on the way holds tests and what they need.
    public static boolean isTest(String path) {
        return anySegment(path, TESTS.asMatchPredicate());
    }

    /// Whether a folder on the way holds SQL that is run in other ways than as a migration.
    public static boolean isAside(String path) {
        return anySegment(path, ASIDE.asMatchPredicate());
    }

    private static boolean anySegment(String path, Predicate<String> predicate) {
        for (String segment : path.toLowerCase(Locale.ROOT).split("/", -1)) {
            if (predicate.test(segment)) {
                return true;
            }
        }
        return false;
    }
}
