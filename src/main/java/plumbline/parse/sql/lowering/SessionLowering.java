package plumbline.parse.sql.lowering;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Cluster_stmtContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Lock_tableContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Only_table_multiplyContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Script_transactionContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Table_cols_listContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Truncate_stmtContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Vacuum_modeContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Vacuum_optionContext;

import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.SessionOperation.Analyze;
import plumbline.operation.SessionOperation.Cluster;
import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.operation.SessionOperation.Vacuum;
import plumbline.operation.TableOperation.LockTable;
import plumbline.operation.TableOperation.TruncateTable;
import plumbline.parse.sql.tree.SqlText;

import java.util.function.Function;
import java.util.regex.Pattern;

/// Transactions, locks, and the upkeep of tables.
public final class SessionLowering {

    private static final Pattern OFF = Pattern.compile("(?i)['\"]?(?:false|off|no|0)['\"]?");

    private final StepList steps;
    private final SqlText text;

    public SessionLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void lower(Script_transactionContext transaction) {
        if (transaction.lock_table() != null) {
            lock(transaction.lock_table());
        } else {
            steps.add(new TransactionControl(command(text.capitals(transaction))));
        }
    }

    /// The words without names, and one word for those that mean the same.
    public static String command(String words) {
        if (words.contains(" PREPARED") || words.startsWith("PREPARE ")) {
            return words.replaceAll(" ['$].*", "");
        } else if (words.startsWith("ROLLBACK") || words.startsWith("ABORT")) {
            return words.contains(" TO ") ? "ROLLBACK TO SAVEPOINT" : "ROLLBACK";
        } else if (words.startsWith("RELEASE")) {
            return "RELEASE SAVEPOINT";
        }
        return switch (words.split(" ", 2)[0]) {
            case "BEGIN", "START" -> "BEGIN";
            case "COMMIT", "END" -> "COMMIT";
            default -> "SAVEPOINT";
        };
    }

    public void lock(Lock_tableContext lock) {
        String mode =
                lock.lock_mode() == null ? "ACCESS EXCLUSIVE" : text.capitals(lock.lock_mode());
        for (Only_table_multiplyContext each : lock.only_table_multiply()) {
            ObjectName table = text.name(each.schema_qualified_name());
            add(new LockTable(table, mode, lock.NOWAIT() != null), each, lock);
        }
    }

    public void truncate(Truncate_stmtContext truncate) {
        boolean cascade = Words.isCascade(truncate.cascade_restrict());
        for (Only_table_multiplyContext each : truncate.only_table_multiply()) {
            ObjectName table = text.name(each.schema_qualified_name());
            boolean restart = truncate.RESTART() != null;
            add(new TruncateTable(table, cascade, restart), each, truncate);
        }
    }

    /// The only object has the statement for its place, one of several its own name.
    private void add(
            Operation operation,
            Only_table_multiplyContext name,
            org.antlr.v4.runtime.ParserRuleContext statement) {
        if (Words.countOf(statement, Only_table_multiplyContext.class) == 1) {
            steps.add(operation);
        } else {
            steps.add(operation, name);
        }
    }

    public void analyze(@Nullable Table_cols_listContext tables) {
        each(tables, Analyze::new);
    }

    public void vacuum(@Nullable Vacuum_modeContext mode, @Nullable Table_cols_listContext tables) {
        boolean full =
                mode != null
                        && (mode.FULL() != null
                                || mode.vacuum_option().stream().anyMatch(SessionLowering::isFull));
        each(tables, table -> new Vacuum(table, full));
    }

    private static boolean isFull(Vacuum_optionContext option) {
        return option.FULL() != null
                && !OFF.matcher(option.getText().substring("FULL".length())).matches();
    }

    private void each(
            @Nullable Table_cols_listContext tables,
            Function<@Nullable ObjectName, Operation> operation) {
        if (tables == null) {
            steps.add(operation.apply(null));
            return;
        }
        for (var each : tables.inheritance_specified_table_cols()) {
            steps.add(operation.apply(text.name(each.schema_qualified_name())));
        }
    }

    public void cluster(Cluster_stmtContext cluster) {
        ObjectName table =
                cluster.schema_qualified_name() == null
                        ? null
                        : text.name(cluster.schema_qualified_name());
        steps.add(new Cluster(table, text.wordOrNull(cluster.identifier())));
    }
}
