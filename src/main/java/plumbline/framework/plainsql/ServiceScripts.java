package plumbline.framework.plainsql;

import plumbline.framework.MigrationSet;
import plumbline.framework.sql.FolderNames;
import plumbline.framework.sql.Homes;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Scripts such as `scripts/migrate-billing.sql` that stand outside the service they migrate.
final class ServiceScripts {

    private static final Pattern NAME =
            Pattern.compile("(?:db[-_])?migrat(?:e|ions?)(?:[-_.](?<service>[\\w.-]+))?\\.sql");

    private ServiceScripts() {}

    /// One script: the service that it names, else an empty name, and the folder of that service.
    record Script(String file, String service, String home, boolean known) {}

    /// Whether it names nothing that is known, in a service that another tool migrates already.
    static boolean isStray(Script script, List<MigrationSet> others) {
        return !script.known()
                && !script.service().isEmpty()
                && others.stream().anyMatch(set -> isAround(set.home(), script));
    }

    private static boolean isAround(String home, Script script) {
        return home.equals(script.home())
                || (!home.isEmpty() && script.file().startsWith(home + "/"));
    }

    static List<Script> in(SourceTree tree, Taken taken) {
        List<Script> found = new ArrayList<>();
        Map<String, String> services = new HashMap<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            Matcher name = NAME.matcher(TreePath.name(path));
            String folder = TreePath.parent(path);
            boolean elsewhere = FolderNames.isTest(folder) || FolderNames.isAside(folder);
            if (!name.matches() || elsewhere || !taken.leaves(path) || isPrisma(path)) {
                continue;
            }
            if (services.isEmpty()) {
                services.putAll(services(tree));
            }
            String service = name.group("service") == null ? "" : name.group("service");
            String home = services.getOrDefault(bare(service), Homes.of(tree, folder));
            boolean known = services.containsKey(bare(service));
            found.add(new Script(path, service, home, known));
        }
        return found;
    }

    /// A `migration.sql` in a folder of its own is another tool's, even when nothing else is known.
    private static boolean isPrisma(String path) {
        return TreePath.name(path).equals("migration.sql");
    }

    private static Map<String, String> services(SourceTree tree) {
        Map<String, String> services = new HashMap<>();
        for (SourceFile file : tree.files()) {
            String folder = TreePath.parent(file.relativePath());
            if (!folder.isEmpty() && Homes.isHome(tree, folder)) {
                services.putIfAbsent(bare(TreePath.name(folder)), folder);
            }
        }
        return services;
    }

    private static String bare(String service) {
        return service.toLowerCase(Locale.ROOT)
                .replaceFirst("[-_](service|svc|api|server)$", "")
                .replaceFirst("s$", "");
    }
}
