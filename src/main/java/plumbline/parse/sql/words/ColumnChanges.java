package plumbline.parse.sql.words;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.ColumnOperation.DropColumn;
import plumbline.operation.ColumnOperation.DropDefault;
import plumbline.operation.ColumnOperation.DropNotNull;
import plumbline.operation.ColumnOperation.RenameColumn;
import plumbline.operation.ColumnOperation.SetColumnProperty;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ColumnOperation.SetNotNull;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.SetTableProperty;
import plumbline.parse.sql.element.ColumnElement;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.SequenceElement;
import plumbline.parse.sql.element.TypeElement;

import java.util.Locale;

/// Reads what ALTER TABLE does to a column, and properties of the table.
final class ColumnChanges {

    private final ObjectName table;
    private final Cursor words;

    ColumnChanges(ObjectName table, Cursor words) {
        this.table = table;
        this.words = words;
    }

    /// After ADD.
    @Nullable Operation add() {
        words.accept("COLUMN");
        boolean exists = words.ifNotExists();
        Cursor one = words.peek().isSign('(') ? words.parentheses() : words;
        ColumnDefinition column = ColumnElement.take(one);
        return column == null ? null : new AddColumn(table, column, exists);
    }

    /// After DROP.
    @Nullable Operation drop() {
        words.accept("COLUMN");
        boolean exists = words.ifExists();
        String column = words.identifier();
        boolean cascade = words.accept("CASCADE");
        words.accept("RESTRICT");
        return column == null ? null : new DropColumn(table, column, exists, cascade);
    }

    /// After RENAME.
    @Nullable Operation rename() {
        words.accept("COLUMN");
        String column = words.identifier();
        String renamed = words.accept("TO") ? words.identifier() : null;
        return column == null || renamed == null ? null : new RenameColumn(table, column, renamed);
    }

    /// What comes next, or null.
    @Nullable Operation change() {
        if (words.accept("MODIFY") || words.accept("CHANGE")) {
            return redefine(words.position() - 1);
        }
        if (words.accept("ALTER")) {
            words.accept("COLUMN");
            String column = words.identifier();
            if (words.dialect() == Dialect.SQLITE && words.accept("TO")) {
                ColumnDefinition changed = ColumnElement.take(words);
                return column == null || changed == null
                        ? null
                        : new ChangeColumn(table, column, changed);
            }
            return column == null ? null : alter(column);
        }
        return property();
    }

    private @Nullable Operation redefine(int verb) {
        words.accept("COLUMN");
        words.ifExists();
        String old = words.part(verb, verb + 1).isAt("CHANGE") ? words.identifier() : null;
        Cursor one = words.peek().isSign('(') ? words.parentheses() : words;
        ColumnDefinition column = ColumnElement.take(one);
        if (column == null || !one.atEnd()) {
            return null;
        }
        return new ChangeColumn(table, old == null ? column.name() : old, column);
    }

    private @Nullable Operation alter(String column) {
        if (words.accept("SET", "DATA", "TYPE") || words.accept("TYPE")) {
            DataType type = TypeElement.take(words);
            String collation = words.accept("COLLATE") ? collation() : null;
            String using = words.accept("USING") ? words.rest() : null;
            return new AlterColumnType(table, column, type, using, collation);
        }
        if (words.accept("SET", "NOT", "NULL")) {
            return new SetNotNull(table, column);
        }
        if (words.accept("DROP", "NOT", "NULL")) {
            return new DropNotNull(table, column);
        }
        if (words.accept("SET", "DEFAULT")) {
            return new SetDefault(table, column, words.rest());
        }
        if (words.accept("DROP", "DEFAULT")) {
            return new DropDefault(table, column);
        }
        boolean property = words.isAt("SET") || words.isAt("ADD") || words.isAt("DROP");
        boolean bare = words.dialect() == Dialect.MSSQL || words.dialect() == Dialect.H2;
        return bare && !property ? bareType(column) : columnProperty(column);
    }

    private Operation bareType(String column) {
        words.moveTo(words.position() - 1);
        ColumnDefinition definition = ColumnElement.take(words);
        return definition == null
                ? new SetColumnProperty(table, column, "TYPE", words.rest(), words.span())
                : new ChangeColumn(table, column, definition);
    }

    private String collation() {
        int from = words.position();
        words.name();
        return words.text(from);
    }

    private @Nullable Operation columnProperty(String column) {
        if (words.accept("ADD", "GENERATED")) {
            String kind = words.accept("ALWAYS") ? "ALWAYS" : "BY DEFAULT";
            words.accept("BY", "DEFAULT");
            words.accept("AS", "IDENTITY");
            boolean list = words.peek().isSign('(');
            String options = list ? SequenceElement.take(words.parentheses()).options() : "";
            String value = options.isEmpty() ? kind : kind + " (" + options + ")";
            return new SetColumnProperty(table, column, "ADD IDENTITY", value, words.span());
        }
        if (words.isAt("SET", "GENERATED") || words.isAt("RESTART")) {
            String value = SequenceElement.take(words).options();
            return new SetColumnProperty(table, column, "SET IDENTITY", value, words.span());
        }
        String verb = words.acceptOne("SET", "RESET", "ADD", "DROP");
        if (verb == null) {
            return null;
        }
        boolean list = words.peek().isSign('(');
        String what = list ? "OPTIONS" : words.take().text().toUpperCase(Locale.ROOT);
        String property = verb.equals("SET") ? what : verb + " " + what;
        return new SetColumnProperty(table, column, property, words.rest(), words.span());
    }

    /// Of the table: what is set to what.
    private @Nullable Operation property() {
        if (words.accept("REPLICA", "IDENTITY")) {
            return new SetTableProperty(table, "REPLICA IDENTITY", words.rest());
        }
        if (words.accept("CLUSTER", "ON")) {
            return new SetTableProperty(table, "CLUSTER ON", words.rest());
        }
        boolean set = words.accept("SET");
        if (set || words.acceptOne("INHERIT", "RESET", "NO") != null) {
            int verb = words.position() - 1;
            boolean list = words.peek().isSign('(');
            String property = list ? "OPTIONS" : words.take().text().toUpperCase(Locale.ROOT);
            String value = set ? words.rest() : words.part(verb, verb + 1).text();
            words.rest();
            return new SetTableProperty(table, property, value);
        }
        boolean option = words.isMysql() && words.isAtName();
        if (!option) {
            return null;
        }
        words.accept("DEFAULT");
        String property = words.take().text().toUpperCase(Locale.ROOT);
        if (words.accept("SET")) {
            property += " SET";
        }
        words.acceptSign('=');
        return new SetTableProperty(table, property, words.rest());
    }
}
