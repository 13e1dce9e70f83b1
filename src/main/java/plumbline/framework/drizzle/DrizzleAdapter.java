package plumbline.framework.drizzle;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSettings;
import plumbline.framework.MigrationUnit;
import plumbline.framework.RunnerTruth;
import plumbline.framework.TransactionRule;
import plumbline.framework.sql.DatabaseUrl;
import plumbline.framework.sql.Dialects;
import plumbline.framework.sql.Homes;
import plumbline.framework.sql.SetLabels;
import plumbline.framework.sql.SqlHalves;
import plumbline.framework.sql.Versions;
import plumbline.operation.Dialect;
import plumbline.parse.sql.SqlReader;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the migrations of Drizzle Kit, which run in the order of its journal and have no down.
public final class DrizzleAdapter implements FrameworkAdapter {

    private static final String BREAKPOINT = "--> statement-breakpoint";

    private final SqlHalves halves;

    public DrizzleAdapter(SqlReader reader) {
        this.halves = new SqlHalves(reader);
    }

    @Override
    public Framework framework() {
        return Framework.DRIZZLE;
    }

    @Override
    public List<MigrationSet> discover(SourceTree tree) {
        List<DrizzleConfig> configs = DrizzleConfig.in(tree);
        List<MigrationSet> sets = new ArrayList<>();
        for (DrizzleFolder folder : DrizzleFolder.in(tree)) {
            DrizzleConfig config =
                    configs.stream()
                            .filter(each -> each.folder().equals(folder.path()))
                            .findFirst()
                            .orElse(null);
            Dialect dialect = dialect(folder, config);
            sets.add(
                    new MigrationSet(
                            Framework.DRIZZLE,
                            Homes.of(tree, folder.path()),
                            "",
                            dialect,
                            settings(folder, config, dialect),
                            folder.units(),
                            List.of()));
        }
        return SetLabels.label(sets);
    }

    private static Dialect dialect(DrizzleFolder folder, @Nullable DrizzleConfig config) {
        String journal = folder.journal() == null ? "" : folder.journal().dialect();
        String written = config == null || config.dialect() == null ? "" : config.dialect().value();
        return Dialects.findByName(written)
                .or(() -> Dialects.findByName(journal))
                .orElse(Dialect.POSTGRESQL);
    }

    private static MigrationSettings settings(
            DrizzleFolder folder, @Nullable DrizzleConfig config, Dialect dialect) {
        Configured<String> table =
                Configured.byDefault(RunnerTruth.of(Framework.DRIZZLE).historyTable());
        // only PostgreSQL has a schema to put the table into
        Configured<String> schema =
                dialect == Dialect.POSTGRESQL ? Configured.byDefault("drizzle") : null;
        Configured<String> directory = Configured.byDefault(folder.path());
        List<DatabaseSettings> databases = List.of();
        Map<String, Configured<String>> more = new LinkedHashMap<>();
        if (config != null) {
            table = config.table() == null ? table : config.table();
            schema = config.tableSchema() == null ? schema : config.tableSchema();
            directory = config.out() == null ? directory : at(folder.path(), config.out());
            databases = databases(config);
            put(more, "schema", config.schema());
            put(more, "dialect", config.dialect());
        }
        return new MigrationSettings(
                config == null ? List.of() : List.of(config.file()),
                List.of(directory),
                table,
                Configured.byDefault(TransactionRule.ALL_PENDING),
                List.of(".sql"),
                databases,
                schema,
                more);
    }

    private static Configured<String> at(String folder, Configured<String> written) {
        return new Configured<>(folder, written.origin(), written.span());
    }

    private static void put(
            Map<String, Configured<String>> more, String name, @Nullable Configured<String> value) {
        if (value != null) {
            more.put(name, value);
        }
    }

    private static List<DatabaseSettings> databases(DrizzleConfig config) {
        if (config.url() != null) {
            return List.of(DatabaseUrl.settings("default", config.dialect(), config.url()));
        }
        return config.dialect() == null
                ? List.of()
                : List.of(DatabaseUrl.client("default", config.dialect()));
    }

    @Override
    public List<Migration> read(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        String folder = set.settings().directories().getFirst().value();
        boolean flat = TreePath.parent(unit.file()).equals(folder);
        String tag =
                flat
                        ? TreePath.name(unit.file()).replaceFirst("\\.sql$", "")
                        : TreePath.name(TreePath.parent(unit.file()));
        String number = tag.replaceFirst("_.*", "");
        String version =
                DrizzleFolder.findJournal(tree, folder)
                        .map(journal -> journal.order().get(tag))
                        .map(String::valueOf)
                        .orElse(number);
        return List.of(
                new Migration(
                        tag,
                        version,
                        tag.substring(Math.min(tag.length(), number.length() + 1)),
                        unit.file(),
                        Framework.DRIZZLE,
                        unit.status(),
                        null,
                        SqlHalves.document(tree, unit.file(), document -> half(document, set)),
                        MigrationHalf.ABSENT,
                        List.of()));
    }

    private MigrationHalf half(SourceDocument document, MigrationSet set) {
        List<EmbeddedText> pieces = new ArrayList<>();
        String text = document.text();
        int at = 0;
        for (int mark = text.indexOf(BREAKPOINT); mark >= 0; mark = text.indexOf(BREAKPOINT, at)) {
            pieces.add(EmbeddedText.of(document, at, mark));
            at = mark + BREAKPOINT.length();
        }
        pieces.add(EmbeddedText.of(document, at, text.length()));
        return halves.pieces(SqlHalves.spanOf(document), pieces, set.dialect());
    }

    @Override
    public List<Migration> order(MigrationSet set, List<Migration> migrations) {
        return migrations.stream().sorted(Versions.RUNNING_ORDER).toList();
    }
}
