package plumbline.framework.knex.adapter;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.Framework;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSettings;
import plumbline.framework.MigrationUnit;
import plumbline.framework.RunnerTruth;
import plumbline.framework.TransactionRule;
import plumbline.operation.Dialect;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One set of migrations while it is put together.
final class KnexPlan {

    static final String HISTORY = RunnerTruth.of(Framework.KNEX).historyTable();
    static final Set<String> EXTENSIONS = Set.of("js", "ts", "cjs", "mjs", "cts", "mts");

    final String home;
    final Set<String> configFiles = new LinkedHashSet<>();
    final Set<Configured<String>> directories = new LinkedHashSet<>();
    final Set<String> folders = new LinkedHashSet<>();
    final Set<String> extensions = new LinkedHashSet<>();
    final List<DatabaseSettings> databases = new ArrayList<>();
    final Map<String, Configured<String>> more = new TreeMap<>();
    final List<MigrationUnit> besides = new ArrayList<>();
    String label = "";
    Dialect dialect = Dialect.POSTGRESQL;
    Configured<String> table = Configured.byDefault(HISTORY);
    Configured<TransactionRule> transactions = Configured.byDefault(TransactionRule.ALL_PENDING);
    @Nullable Configured<String> schema;

    /// The folders run one after the other, each in the order of its names.
    boolean byFolder;

    KnexPlan(String home) {
        this.home = home;
    }

    /// The set, with the files that its folders hold now.
    MigrationSet set(SourceTree tree) {
        Set<String> endings =
                extensions.isEmpty()
                        ? EXTENSIONS
                        : extensions.stream()
                                .map(each -> each.replace(".", "").toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet());
        List<MigrationUnit> units = new ArrayList<>();
        List<MigrationSet.NotAMigration> strangers = new ArrayList<>();
        for (String folder : folders) {
            KnexFolder files = KnexFolder.configured(tree, folder, endings);
            units.addAll(files.units());
            strangers.addAll(files.strangers());
        }
        Set<String> known = units.stream().map(MigrationUnit::file).collect(Collectors.toSet());
        besides.stream().filter(unit -> !known.contains(unit.file())).forEach(units::add);
        Set<String> taken = units.stream().map(MigrationUnit::file).collect(Collectors.toSet());
        strangers.removeIf(stranger -> taken.contains(stranger.file()));
        units.sort(byFolder ? Comparator.comparingInt(this::folderOf).thenComparing(ORDER) : ORDER);
        return new MigrationSet(Framework.KNEX, home, label, dialect, settings(), units, strangers);
    }

    private int folderOf(MigrationUnit unit) {
        int index = List.copyOf(folders).indexOf(TreePath.parent(unit.file()));
        return index < 0 ? folders.size() : index;
    }

    /// By the names of the files, over all folders.
    static final Comparator<MigrationUnit> ORDER =
            Comparator.comparing((MigrationUnit unit) -> TreePath.name(unit.file()))
                    .thenComparing(MigrationUnit::file);

    private MigrationSettings settings() {
        return new MigrationSettings(
                List.copyOf(configFiles),
                directories.stream()
                        .collect(
                                Collectors.toMap(
                                        Configured::value,
                                        each -> each,
                                        (one, _) -> one,
                                        LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList(),
                table,
                transactions,
                List.copyOf(extensions),
                databases,
                schema,
                more);
    }
}
