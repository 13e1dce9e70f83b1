package plumbline.framework.flyway.place;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.Framework;
import plumbline.framework.MigrationSettings;
import plumbline.framework.RunnerTruth;
import plumbline.framework.TransactionRule;
import plumbline.framework.flyway.setup.Configuration;
import plumbline.framework.flyway.setup.FlywayOption;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How a cluster is set up, by the names that Flyway has for it.
///
/// In `more`, what counts for one profile only stands as `name@profile`.
public final class SetSettings {

    private static final String DEFAULT_TABLE = RunnerTruth.of(Framework.FLYWAY).historyTable();
    private static final Set<String> ELSEWHERE =
            Set.of(FlywayOption.LOCATIONS, FlywayOption.TABLE, "url", "user", "password");

    private final Cluster cluster;

    public SetSettings(Cluster cluster) {
        this.cluster = cluster;
    }

    public MigrationSettings settings() {
        List<String> extensions = new ArrayList<>(cluster.naming().suffixes());
        extensions.add(".java");
        return new MigrationSettings(
                cluster.configurations().stream().map(Configuration::file).distinct().toList(),
                directories(),
                find(FlywayOption.TABLE).orElseGet(() -> Configured.byDefault(DEFAULT_TABLE)),
                transactions(),
                extensions,
                databases(),
                find("defaultSchema").or(() -> find("schemas")).orElse(null),
                more());
    }

    private Optional<Configured<String>> find(String name) {
        return cluster.configurations().stream()
                .flatMap(each -> each.find(name).stream())
                .findFirst()
                .map(FlywayOption::configured);
    }

    private List<Configured<String>> directories() {
        Map<String, Configured<String>> found = new LinkedHashMap<>();
        for (Configuration each : cluster.configurations()) {
            for (FlywayOption option : each.locations()) {
                for (String item : option.items()) {
                    String name = item.replaceFirst("^(classpath|filesystem):/*", "");
                    for (String folder : folders(name)) {
                        found.putIfAbsent(
                                folder, new Configured<>(folder, option.origin(), option.span()));
                    }
                }
            }
        }
        for (String folder : Folders.topmost(cluster.folders())) {
            boolean named =
                    found.keySet().stream()
                            .anyMatch(above -> TreePath.isWithin(/* path= */ folder, above));
            if (!named) {
                found.put(folder, Configured.byDefault(folder));
            }
        }
        return List.copyOf(found.values());
    }

    /// The folders of the cluster that a location means, else the location as it is written.
    private Set<String> folders(String location) {
        String end = location.replaceAll("\\$?\\{[^{}]*}", "*").replaceAll("/+$", "");
        Set<String> found = new TreeSet<>();
        for (String folder : cluster.folders()) {
            for (String at = folder; !at.isEmpty(); at = TreePath.parent(at)) {
                if (ends(at, end)) {
                    found.add(at);
                }
            }
        }
        return found.isEmpty() ? Set.of(location) : found;
    }

    private static boolean ends(String folder, String end) {
        int star = end.indexOf('*');
        if (star < 0) {
            return ("/" + folder).endsWith("/" + end.replaceFirst("^(\\./)+", ""));
        }
        String start = end.substring(0, star).replaceAll("/+$", "");
        if (start.isEmpty() || end.substring(star).contains("/")) {
            return false;
        }
        return ("/" + TreePath.parent(folder)).endsWith("/" + start);
    }

    private Configured<TransactionRule> transactions() {
        Optional<Configured<String>> alone = find("executeInTransaction");
        if (alone.filter(each -> each.value().equals("false")).isPresent()) {
            return with(alone.get(), TransactionRule.NONE);
        }
        Optional<Configured<String>> group = find("group");
        return group.filter(each -> each.value().equals("true"))
                .map(each -> with(each, TransactionRule.ALL_PENDING))
                .orElseGet(() -> Configured.byDefault(TransactionRule.EACH_MIGRATION));
    }

    private static Configured<TransactionRule> with(Configured<String> from, TransactionRule rule) {
        return new Configured<>(rule, from.origin(), from.span());
    }

    private Map<String, Configured<String>> more() {
        Map<String, Configured<String>> more = new LinkedHashMap<>();
        for (FlywayOption each : cluster.options()) {
            boolean elsewhere =
                    ELSEWHERE.contains(each.name()) || each.name().startsWith("datasource.");
            if (!elsewhere) {
                String profile = each.environment().isEmpty() ? "" : "@" + each.environment();
                String key = each.name() + profile;
                Configured<String> before = more.get(key);
                boolean list =
                        before != null
                                && before.span() != null
                                && before.span().file().equals(each.span().file());
                if (before == null) {
                    more.put(key, each.configured());
                } else if (list && !before.value().equals(each.value())) {
                    String both = before.value() + "," + each.value();
                    more.put(key, new Configured<>(both, before.origin(), before.span()));
                }
            }
        }
        return more;
    }

    private List<DatabaseSettings> databases() {
        Set<String> environments = new TreeSet<>();
        for (FlywayOption each : cluster.options()) {
            if (each.name().matches("(datasource\\.)?(url|user|password)")) {
                environments.add(each.environment());
            }
        }
        return environments.stream().map(each -> new Connection(cluster, each).settings()).toList();
    }
}
