package plumbline.parse.sql.element;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.Dialect;
import plumbline.operation.IndexDefinition;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.Persistence;

import java.util.ArrayList;
import java.util.List;

/// Reads CREATE TABLE: its columns, constraints and indexes.
public final class TableElement {

    private static final String[] MYSQL_OPTIONS = {
        "ENGINE", "AUTO_INCREMENT", "ROW_FORMAT", "KEY_BLOCK_SIZE", "AVG_ROW_LENGTH", "CHECKSUM",
        "MAX_ROWS", "MIN_ROWS", "PACK_KEYS", "DELAY_KEY_WRITE", "STATS_PERSISTENT", "CONNECTION",
        "STATS_AUTO_RECALC", "COMPRESSION", "ENCRYPTION", "TYPE", "INSERT_METHOD"
    };

    private final Cursor words;
    private final ObjectName table;
    private final List<ColumnDefinition> columns = new ArrayList<>();
    private final List<ConstraintDefinition> constraints = new ArrayList<>();
    private final List<IndexDefinition> indexes = new ArrayList<>();
    private final List<ObjectName> sources = new ArrayList<>();
    private @Nullable String partitionBy;
    private @Nullable ObjectName parent;
    private @Nullable String bound;
    private @Nullable String query;
    private @Nullable String comment;
    private boolean whole = true;

    private TableElement(Cursor words, ObjectName table) {
        this.words = words;
        this.table = table;
    }

    /// Takes the rest of a statement after CREATE TABLE; adds no step where no name comes next.
    public static void read(Cursor words, Persistence persistence, Steps out) {
        boolean exists = words.ifNotExists();
        ObjectName table = words.name();
        if (table == null) {
            return;
        }
        TableElement element = new TableElement(words, table);
        element.body();
        out.add(element.operation(exists, persistence), element.whole && words.atEnd());
    }

    private CreateTable operation(boolean exists, Persistence persistence) {
        return new CreateTable(
                table,
                exists,
                persistence,
                columns,
                constraints,
                indexes,
                partitionBy,
                parent,
                bound,
                sources,
                query,
                comment);
    }

    private void body() {
        if (words.accept("PARTITION", "OF")) {
            parent = words.name();
        }
        if (words.accept("LIKE")) {
            source();
        }
        if (words.peek().isSign('(')) {
            elements(words.parentheses());
        }
        if (parent != null && (words.isAt("FOR", "VALUES") || words.isAt("DEFAULT"))) {
            words.accept("FOR", "VALUES");
            bound = words.textUntil("PARTITION", "WITH", "TABLESPACE", "USING");
        }
        int before = -1;
        while (before < words.position() && !words.atEnd()) {
            before = words.position();
            option();
            words.acceptSign(',');
        }
    }

    private void elements(Cursor list) {
        if (list.isAt("SELECT") || list.isAt("WITH")) {
            query = list.text();
            return;
        }
        for (Cursor part : list.parts()) {
            element(part);
            whole &= part.atEnd();
        }
    }

    private void element(Cursor part) {
        if (part.accept("LIKE")) {
            ObjectName source = part.name();
            if (source != null) {
                sources.add(source);
            }
            while (part.acceptOne("INCLUDING", "EXCLUDING") != null) {
                part.take();
            }
            return;
        }
        IndexDefinition index = part.isAt("UNIQUE") ? null : index(part);
        ConstraintDefinition constraint = index == null ? ConstraintElement.take(part) : null;
        if (index != null) {
            indexes.add(index);
        } else if (constraint != null) {
            constraints.add(constraint);
        } else {
            ColumnDefinition column = ColumnElement.take(part);
            if (column != null) {
                columns.add(column);
            }
        }
    }

    private @Nullable IndexDefinition index(Cursor part) {
        boolean inside = part.isMysql() || part.dialect() == Dialect.MSSQL;
        return inside ? IndexElement.take(part, table) : null;
    }

    private void source() {
        ObjectName source = words.name();
        if (source != null) {
            sources.add(source);
        }
    }

    private void option() {
        if (words.accept("INHERITS")) {
            for (Cursor part : words.parentheses().parts()) {
                ObjectName source = part.name();
                if (source != null) {
                    sources.add(source);
                }
            }
        } else if (words.accept("PARTITION", "BY")) {
            partitionBy = words.isMysql() ? words.rest() : partitioning();
        } else if (words.accept("AS")) {
            query = words.rest();
        } else if (words.isAt("SELECT")) {
            query = words.rest();
        } else if (words.accept("ON", "COMMIT")) {
            words.textUntil("AS", "TABLESPACE");
        } else if (words.accept("WITHOUT", "ROWID") || words.accept("WITHOUT", "OIDS")) {
            words.accept("STRICT");
        } else if (words.acceptOne("TABLESPACE", "USING") != null) {
            words.identifier();
        } else if (words.accept("WITH")) {
            words.skip();
        } else if (!words.accept("STRICT")) {
            mysqlOption();
        }
    }

    private String partitioning() {
        int from = words.position();
        words.identifier();
        words.skip();
        return words.text(from);
    }

    private void mysqlOption() {
        words.accept("DEFAULT");
        if (words.accept("CHARACTER", "SET")
                || words.acceptOne("CHARSET", "COLLATE") != null
                || words.acceptOne(MYSQL_OPTIONS) != null) {
            words.acceptSign('=');
            words.take();
        } else if (words.accept("COMMENT")) {
            words.acceptSign('=');
            comment = words.string();
        }
    }
}
