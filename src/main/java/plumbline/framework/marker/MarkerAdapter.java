package plumbline.framework.marker;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSettings;
import plumbline.framework.MigrationUnit;
import plumbline.framework.sql.DatabaseUrl;
import plumbline.framework.sql.Dialects;
import plumbline.framework.sql.Homes;
import plumbline.framework.sql.SetLabels;
import plumbline.framework.sql.SqlHalves;
import plumbline.framework.sql.Surroundings;
import plumbline.framework.sql.Versions;
import plumbline.operation.Dialect;
import plumbline.parse.sql.SqlReader;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the files of dbmate, goose or sql-migrate, which hold up and down under markers.
public final class MarkerAdapter implements FrameworkAdapter {

    /// `goose.SetDialect("sqlite3")`, `goose.DialectSQLite3`, or a constant of that name.
    private static final Pattern GOOSE_DIALECT =
            Pattern.compile(
                    "\\bSetDialect\\(\\s*\"(\\w+)\"|\\bgoose\\.Dialect(\\w+)"
                            + "|\\bDialect\\s*(?:string\\s*)?=\\s*\"(\\w+)\"");

    private final MarkerStyle style;
    private final MarkedMigration migrations;

    private MarkerAdapter(MarkerStyle style, SqlReader reader) {
        this.style = style;
        this.migrations = new MarkedMigration(style, new SqlHalves(reader));
    }

    public static MarkerAdapter dbmate(SqlReader reader) {
        return new MarkerAdapter(MarkerStyle.DBMATE, reader);
    }

    public static MarkerAdapter goose(SqlReader reader) {
        return new MarkerAdapter(MarkerStyle.GOOSE, reader);
    }

    public static MarkerAdapter sqlMigrate(SqlReader reader) {
        return new MarkerAdapter(MarkerStyle.SQL_MIGRATE, reader);
    }

    @Override
    public Framework framework() {
        return style.framework();
    }

    @Override
    public List<MigrationSet> discover(SourceTree tree) {
        List<MarkerFolder> folders = MarkerFolder.in(tree, style);
        List<MigrationSet> sets = new ArrayList<>();
        for (MarkerFolder folder : folders) {
            String home = Homes.of(tree, folder.path());
            boolean alone =
                    folders.stream()
                                    .filter(other -> Homes.of(tree, other.path()).equals(home))
                                    .count()
                            == 1;
            Surroundings around = Surroundings.of(tree, home, folder.path());
            sets.add(
                    new MigrationSet(
                            style.framework(),
                            home,
                            "",
                            dialect(folder.path(), around, alone),
                            settings(folder.path(), around, alone),
                            folder.units(),
                            folder.strangers()));
        }
        return SetLabels.label(sets);
    }

    /// What the folder is called tells before what the program tells goose, and that before all
    /// that is run around it.
    private Dialect dialect(String folder, Surroundings around, boolean alone) {
        Optional<Dialect> told =
                style == MarkerStyle.GOOSE
                        ? around.findValue(GOOSE_DIALECT, alone)
                                .flatMap(found -> Dialects.findByName(found.value()))
                        : Optional.empty();
        return Dialects.findInPath(folder).or(() -> told).orElseGet(around::dialect);
    }

    private MigrationSettings settings(String folder, Surroundings around, boolean alone) {
        Configured<String> directory =
                around.findValue(style.directory(), true)
                        .filter(found -> ends(folder, found.value()))
                        .map(found -> new Configured<>(folder, found.origin(), found.span()))
                        .orElse(Configured.byDefault(folder));
        List<DatabaseSettings> databases =
                around.findValue(style.address(), alone).stream()
                        .map(url -> DatabaseUrl.settings("default", null, url))
                        .toList();
        return new MigrationSettings(
                directory.span() == null ? List.of() : List.of(directory.span().file()),
                List.of(directory),
                around.findValue(style.table(), alone)
                        .orElse(Configured.byDefault(style.defaultTable())),
                Configured.byDefault(style.transactions()),
                style == MarkerStyle.GOOSE ? List.of(".sql", ".go") : List.of(".sql"),
                databases,
                null,
                Map.of());
    }

    /// A path may count from elsewhere (`/db/migrations` in a container).
    private static boolean ends(String folder, String written) {
        String path = written.replaceFirst("^(\\./|/|\\$\\w+/)+", "").replaceFirst("/$", "");
        return path.equals(".") || folder.equals(path) || folder.endsWith("/" + path);
    }

    @Override
    public List<Migration> read(MigrationSet set, MigrationUnit unit, SourceTree tree) {
        return List.of(migrations.read(set, unit, tree));
    }

    @Override
    public List<Migration> order(MigrationSet set, List<Migration> migrations) {
        Comparator<Migration> byName =
                Comparator.comparing((Migration one) -> one.status() != MigrationUnit.Status.ACTIVE)
                        .thenComparing(one -> TreePath.name(one.file()));
        Comparator<Migration> order = style == MarkerStyle.DBMATE ? byName : Versions.RUNNING_ORDER;
        return migrations.stream().sorted(order).toList();
    }
}
