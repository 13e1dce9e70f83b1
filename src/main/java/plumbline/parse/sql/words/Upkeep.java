package plumbline.parse.sql.words;

import org.jspecify.annotations.Nullable;

import plumbline.operation.IndexOperation.Reindex;
import plumbline.operation.ObjectName;
import plumbline.operation.SessionOperation.Analyze;
import plumbline.operation.SessionOperation.Cluster;
import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.operation.SessionOperation.Vacuum;
import plumbline.operation.TableOperation.LockTable;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.operation.TableOperation.TruncateTable;
import plumbline.operation.ViewOperation.RefreshView;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.Steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads what keeps tables in shape and who may use them meanwhile: locks, vacuum, truncation.
final class Upkeep {

    private static final Pattern FULL = option("FULL");
    private static final Pattern CONCURRENTLY = option("CONCURRENTLY");

    private Upkeep() {}

    /// An option in parentheses, but for `FULL false`.
    private static Pattern option(String name) {
        return Pattern.compile("(?i)\\b" + name + "\\b(?!\\s+['\"]?(?:false|off|no|0)\\b)");
    }

    /// After LOCK.
    static void lock(Cursor words, Steps out) {
        if (words.isMysql() && words.acceptOne("TABLES", "TABLE") != null) {
            for (Cursor each : words.parts()) {
                ObjectName table = each.name();
                if (table != null) {
                    String mode = each.rest().toUpperCase(Locale.ROOT);
                    out.add(new LockTable(table, mode, false), true);
                }
            }
            return;
        }
        words.accept("TABLE");
        List<ObjectName> tables = names(words);
        String mode = "ACCESS EXCLUSIVE";
        if (words.accept("IN")) {
            mode = words.textUntil("MODE").toUpperCase(Locale.ROOT);
            words.accept("MODE");
        }
        boolean nowait = words.accept("NOWAIT");
        for (ObjectName table : tables) {
            out.add(new LockTable(table, mode, nowait), words.atEnd());
        }
    }

    /// After UNLOCK of MySQL.
    static void unlock(Cursor words, Steps out) {
        if (words.acceptOne("TABLES", "TABLE") != null) {
            out.add(new TransactionControl("UNLOCK TABLES"), words.atEnd());
        }
    }

    /// After RENAME of MySQL.
    static void rename(Cursor words, Steps out) {
        if (words.acceptOne("TABLE", "TABLES") == null) {
            return;
        }
        for (Cursor each : words.parts()) {
            ObjectName table = each.name();
            ObjectName name = each.accept("TO") ? each.name() : null;
            if (table != null && name != null) {
                out.add(new RenameTable(table, name.name(), false), each.span(), each.atEnd());
            }
        }
    }

    /// After TRUNCATE.
    static void truncate(Cursor words, Steps out) {
        words.accept("TABLE");
        List<ObjectName> tables = names(words);
        boolean restart = words.accept("RESTART", "IDENTITY");
        words.accept("CONTINUE", "IDENTITY");
        boolean cascade = words.accept("CASCADE");
        words.accept("RESTRICT");
        for (ObjectName table : tables) {
            out.add(new TruncateTable(table, cascade, restart), words.atEnd());
        }
    }

    /// After REINDEX.
    static void reindex(Cursor words, Steps out) {
        boolean options = words.peek().isSign('(');
        String said = options ? words.parentheses().text() : "";
        String target = words.acceptOne("INDEX", "TABLE", "SCHEMA", "DATABASE", "SYSTEM");
        boolean concurrently = words.accept("CONCURRENTLY") || CONCURRENTLY.matcher(said).find();
        ObjectName name = words.name();
        if (name != null) {
            String what = target == null ? "TABLE" : target;
            out.add(new Reindex(what, name, concurrently), words.atEnd());
        }
    }

    /// After VACUUM.
    static void vacuum(Cursor words, Steps out) {
        boolean full = false;
        if (words.peek().isSign('(')) {
            full = FULL.matcher(words.parentheses().text()).find();
        }
        String option = words.acceptOne("FULL", "FREEZE", "VERBOSE", "ANALYZE", "ANALYSE");
        while (option != null) {
            full |= option.equals("FULL");
            option = words.acceptOne("FULL", "FREEZE", "VERBOSE", "ANALYZE", "ANALYSE");
        }
        for (@Nullable ObjectName table : tablesOrNone(words)) {
            out.add(new Vacuum(table, full), words.atEnd());
        }
    }

    /// After ANALYZE; MySQL and Oracle put TABLE before the name.
    static void analyze(Cursor words, Steps out) {
        if (words.peek().isSign('(')) {
            words.skip();
        }
        words.accept("VERBOSE");
        words.acceptOne("NO_WRITE_TO_BINLOG", "LOCAL");
        words.accept("TABLE");
        for (@Nullable ObjectName table : tablesOrNone(words)) {
            out.add(new Analyze(table), words.atEnd());
        }
    }

    /// After CLUSTER.
    static void cluster(Cursor words, Steps out) {
        words.accept("VERBOSE");
        ObjectName table = words.name();
        String index = words.accept("USING") ? words.identifier() : null;
        if (words.accept("ON")) {
            // the old order: CLUSTER index ON table
            ObjectName first = table;
            table = words.name();
            index = first == null ? null : first.name();
        }
        out.add(new Cluster(table, index), words.atEnd());
    }

    /// After REFRESH.
    static void refresh(Cursor words, Steps out) {
        if (!words.accept("MATERIALIZED", "VIEW")) {
            return;
        }
        boolean concurrently = words.accept("CONCURRENTLY");
        ObjectName view = words.name();
        boolean empty = words.accept("WITH", "NO", "DATA");
        words.accept("WITH", "DATA");
        if (view != null) {
            out.add(new RefreshView(view, concurrently, !empty), words.atEnd());
        }
    }

    private static List<@Nullable ObjectName> tablesOrNone(Cursor words) {
        List<@Nullable ObjectName> tables = new ArrayList<>(names(words));
        if (tables.isEmpty()) {
            tables.add(null);
        }
        return tables;
    }

    /// Names with commas between them; ONLY, a star and lists of columns say nothing more.
    private static List<ObjectName> names(Cursor words) {
        List<ObjectName> names = new ArrayList<>();
        do {
            words.accept("ONLY");
            ObjectName name = words.name();
            if (name == null) {
                break;
            }
            names.add(name);
            words.acceptSign('*');
            if (words.peek().isSign('(')) {
                words.skip();
            }
        } while (words.acceptSign(','));
        return names;
    }
}
