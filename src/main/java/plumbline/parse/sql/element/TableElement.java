package plumbline.parse.sql.element;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.Dialect;
import plumbline.operation.IndexDefinition;
import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.Like;
import plumbline.operation.TableOperation.Persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    private final List<ObjectName> inherits = new ArrayList<>();
    private final List<Like> likes = new ArrayList<>();
    private @Nullable String partitionBy;
    private @Nullable ObjectName parent;
    private @Nullable String bound;
    private @Nullable ObjectName ofType;
    private @Nullable String storage;
    private @Nullable String accessMethod;
    private @Nullable String tablespace;
    private @Nullable String query;
    private List<String> queryColumns = List.of();
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
        nameColumns();
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
                ofType,
                inherits,
                likes,
                storage,
                accessMethod,
                tablespace,
                query,
                queryColumns,
                comment);
    }

    /// What a query fills has the types of the query, only its names may stand before it.
    private void nameColumns() {
        boolean named =
                query != null
                        && ofType == null
                        && columns.stream().allMatch(each -> each.type().name().isEmpty());
        if (named) {
            queryColumns = columns.stream().map(ColumnDefinition::name).toList();
            columns.clear();
        }
    }

    private void body() {
        if (words.accept("PARTITION", "OF")) {
            parent = words.name();
        }
        if (words.accept("LIKE")) {
            like(words);
        }
        if (words.accept("OF")) {
            ofType = words.name();
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
            like(part);
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

    private void like(Cursor part) {
        ObjectName source = part.name();
        List<String> options = new ArrayList<>();
        String way = part.acceptOne("INCLUDING", "EXCLUDING");
        while (way != null) {
            options.add(way + ' ' + part.take().text().toUpperCase(Locale.ROOT));
            way = part.acceptOne("INCLUDING", "EXCLUDING");
        }
        if (source != null) {
            likes.add(new Like(source, options, columns.size()));
        }
    }

    private void option() {
        if (words.accept("INHERITS")) {
            for (Cursor part : words.parentheses().parts()) {
                ObjectName source = part.name();
                if (source != null) {
                    inherits.add(source);
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
        } else if (words.accept("TABLESPACE")) {
            tablespace = words.identifier();
        } else if (words.accept("USING")) {
            accessMethod = words.identifier();
        } else if (words.accept("WITH")) {
            with();
        } else if (!words.accept("STRICT")) {
            mysqlOption();
        }
    }

    private void with() {
        if (words.peek().isSign('(')) {
            storage = words.parentheses().text();
        } else {
            words.skip();
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
