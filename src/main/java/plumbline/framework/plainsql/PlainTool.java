package plumbline.framework.plainsql;

import plumbline.framework.Configured;
import plumbline.framework.MigrationSettings;
import plumbline.framework.TransactionRule;
import plumbline.framework.sql.Surroundings;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What can be known of the runner of plain SQL files.
final class PlainTool {

    private static final Pattern POSTGRES_MIGRATIONS =
            Pattern.compile("\"postgres-migrations\"\\s*:");

    private static final Pattern TABLE =
            Pattern.compile(
                    "(?i)\\b(?:migrations?|versions?)_table\\s*[=:]\\s*[\"']?([a-z_][\\w.]*)");

    private PlainTool() {}

    static MigrationSettings settings(SourceTree tree, String folder, Surroundings around) {
        boolean supabase =
                TreePath.name(TreePath.parent(folder)).equals("supabase")
                        && tree.has(TreePath.child(TreePath.parent(folder), "config.toml"));
        if (supabase) {
            return settings(
                    folder,
                    Configured.byDefault("supabase_migrations.schema_migrations"),
                    TransactionRule.UNKNOWN);
        }
        if (around.mentions(POSTGRES_MIGRATIONS)) {
            return settings(
                    folder, Configured.byDefault("migrations"), TransactionRule.EACH_MIGRATION);
        }
        return settings(
                folder,
                around.findValue(TABLE, true).orElse(Configured.byDefault("")),
                TransactionRule.UNKNOWN);
    }

    private static MigrationSettings settings(
            String folder, Configured<String> table, TransactionRule rule) {
        return new MigrationSettings(
                table.span() == null ? List.of() : List.of(table.span().file()),
                List.of(Configured.byDefault(folder)),
                table,
                Configured.byDefault(rule),
                List.of(".sql"),
                List.of(),
                null,
                Map.of());
    }
}
