package plumbline.framework.knex.adapter;

import plumbline.framework.Configured;
import plumbline.framework.MigrationUnit;
import plumbline.framework.MigrationUnit.Status;
import plumbline.framework.script.PackageFile;
import plumbline.operation.Dialect;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Finds folders with migrations that no configuration leads to: kept copies, forgotten ones, and
/// those of an application that tells Knex about them in a way that cannot be read.
final class LooseFolders {

    private static final Pattern NUMBERED = Pattern.compile("\\d+[._-].*");
    private static final Pattern MIGRATIONS = Pattern.compile("(?i)(?:.*[/_-])?migrations?\\b.*");
    private static final Pattern KEPT =
            Pattern.compile(
                    "(?i)(?:.*[/_.-])?(?:archived?|archives|legacy|old|backup|deprecated)"
                            + "(?:[/_.-].*)?");
    private static final Pattern TESTS =
            Pattern.compile(
                    "(?i)(?:.*/)?(?:__tests__|__mocks__|tests?|fixtures?|examples?)(?:/.*)?");
    private static final Pattern SEEDS = Pattern.compile("(?i)(?:.*/)?seed(?:s|ers?)?(?:/.*)?");

    private final SourceTree tree;
    private final List<PackageFile> packages;
    private final List<KnexPlan> plans;
    private final List<CodeSettings> code;

    /// `code` is what programs say about folders that cannot be read there.
    LooseFolders(
            SourceTree tree,
            List<PackageFile> packages,
            List<KnexPlan> plans,
            List<CodeSettings> code) {
        this.tree = tree;
        this.packages = packages;
        this.plans = plans;
        this.code = code;
    }

    void add() {
        Map<String, List<String>> found = new TreeMap<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            String folder = TreePath.parent(path);
            if (isCandidate(path, folder) && isMigration(path)) {
                found.computeIfAbsent(folder, _ -> new ArrayList<>()).add(path);
            }
        }
        List<KnexPlan> made = new ArrayList<>();
        found.forEach((folder, files) -> place(folder, files, made));
        label(made);
        plans.addAll(made);
    }

    private boolean isCandidate(String path, String folder) {
        boolean named =
                MIGRATIONS.matcher(folder).matches()
                        || KEPT.matcher(folder).matches()
                        || NUMBERED.matcher(TreePath.name(path)).matches();
        return named
                && KnexFolder.isScript(path)
                && !SEEDS.matcher(folder).matches()
                && plans.stream().noneMatch(plan -> plan.folders.contains(folder));
    }

    private boolean isMigration(String path) {
        return !TreePath.name(path).startsWith("index.")
                && tree.findDocument(path)
                        .map(document -> isMigration(path, document.text()))
                        .orElse(false);
    }

    private static boolean isMigration(String path, String text) {
        return NUMBERED.matcher(TreePath.name(path)).matches()
                ? KnexSignature.isMigration(text)
                : KnexSignature.isCertainly(text);
    }

    private void place(String folder, List<String> files, List<KnexPlan> made) {
        String home = PackageFile.home(tree, folder + "/x", folder);
        Optional<KnexPlan> near = plans.stream().filter(plan -> plan.home.equals(home)).findFirst();
        boolean kept = KEPT.matcher(folder).matches();
        boolean test = TESTS.matcher(folder).matches();
        if (near.isPresent()) {
            besides(near.get(), files, kept ? Status.ARCHIVED : Status.UNLISTED);
        } else if (!test) {
            KnexPlan plan = new KnexPlan(home);
            plan.dialect = dialect(folder, home);
            if (kept) {
                besides(plan, files, Status.ARCHIVED);
            } else {
                plan.folders.add(folder);
            }
            plan.directories.add(Configured.notKnown(folder));
            CodeSettings.fill(plan, code);
            made.add(plan);
        }
    }

    /// A folder for each database says in its name which one it is for.
    private Dialect dialect(String folder, String home) {
        for (String word : TreePath.name(folder).toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            Optional<Dialect> named = KnexSettings.findDialect(word);
            if (named.isPresent()) {
                return named.get();
            }
        }
        return PackageFile.dialect(packages, home);
    }

    private static void besides(KnexPlan plan, List<String> files, Status status) {
        files.forEach(file -> plan.besides.add(new MigrationUnit(file, null, status)));
    }

    /// Several sets of one service go by what tells their folders apart.
    private static void label(List<KnexPlan> made) {
        for (KnexPlan plan : made) {
            List<String> folders =
                    made.stream()
                            .filter(each -> each.home.equals(plan.home))
                            .map(each -> each.directories.iterator().next().value())
                            .toList();
            if (folders.size() > 1) {
                String own = plan.directories.iterator().next().value();
                plan.label = own.substring(common(folders)).replaceFirst("/?migrations$", "");
            }
        }
    }

    private static int common(List<String> folders) {
        String first = folders.getFirst();
        int end = first.length();
        for (String folder : folders) {
            end = Math.min(end, folder.length());
            while (!folder.startsWith(first.substring(0, end))) {
                end--;
            }
        }
        // whole names only
        return first.lastIndexOf('/', Math.max(0, end - 1)) + 1;
    }
}
