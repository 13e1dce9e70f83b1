package plumbline.framework.flyway.place;

import plumbline.framework.flyway.naming.Naming;
import plumbline.framework.flyway.setup.Configuration;
import plumbline.framework.flyway.setup.FlywayOption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The folders that one database's migrations stand in, and what sets them up; `found` when no
/// configuration names them.
public record Cluster(
        String home, Set<String> folders, List<Configuration> configurations, boolean found) {

    public Cluster {
        folders = Set.copyOf(folders);
        configurations =
                configurations.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Configuration::kind))
                        .toList();
    }

    public List<FlywayOption> options() {
        return configurations.stream().flatMap(each -> each.options().stream()).toList();
    }

    public boolean touches(Set<String> others) {
        return others.stream().anyMatch(folders::contains);
    }

    public Cluster with(Cluster other) {
        Set<String> both = new TreeSet<>(folders);
        both.addAll(other.folders);
        List<Configuration> all = new ArrayList<>(configurations);
        all.addAll(other.configurations);
        return new Cluster(home, both, all, false);
    }

    public Cluster with(List<Configuration> more) {
        List<Configuration> all = new ArrayList<>(configurations);
        all.addAll(more);
        return new Cluster(home, folders, all, found);
    }

    public Cluster only(Set<String> some) {
        return new Cluster(home, some, configurations, found);
    }

    /// The value that counts: that of the source with the most weight.
    public String value(String name, String otherwise) {
        return configurations.stream()
                .flatMap(each -> each.find(name).stream())
                .map(FlywayOption::value)
                .findFirst()
                .orElse(otherwise);
    }

    public Naming naming() {
        Naming standard = Naming.STANDARD;
        List<String> suffixes = new ArrayList<>();
        for (FlywayOption each : options()) {
            if (each.name().equals("sqlMigrationSuffixes")) {
                each.items().stream().filter(item -> !item.contains("$")).forEach(suffixes::add);
            }
        }
        return new Naming(
                value("sqlMigrationPrefix", standard.versioned()),
                value("undoSqlMigrationPrefix", standard.undo()),
                value("repeatableSqlMigrationPrefix", standard.repeatable()),
                value("baselineMigrationPrefix", standard.baseline()),
                value("sqlMigrationSeparator", standard.separator()),
                suffixes.isEmpty() ? standard.suffixes() : suffixes);
    }
}
