package plumbline.parse.sql.element;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnDefinition.Generated;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.DataType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the definition of a column.
public final class ColumnElement {

    private static final String[] AFTER_EXPRESSION = {
        "NOT",
        "NULL",
        "CONSTRAINT",
        "PRIMARY",
        "UNIQUE",
        "KEY",
        "CHECK",
        "REFERENCES",
        "COLLATE",
        "COMMENT",
        "AUTO_INCREMENT",
        "AUTOINCREMENT",
        "GENERATED",
        "ON",
        "AFTER",
        "FIRST",
        "DEFAULT",
        "CHARACTER",
        "CHARSET",
        "INVISIBLE",
        "VISIBLE",
        "IDENTITY",
        "STORAGE",
        "WITH"
    };

    private final Cursor words;
    private final int from;
    private final String name;
    private final List<ConstraintDefinition> constraints = new ArrayList<>();
    private boolean notNull;
    private @Nullable String defaultValue;
    private Identity identity = Identity.NONE;
    private @Nullable String identityOptions;
    private @Nullable Generated generated;
    private @Nullable String collation;
    private @Nullable String storage;
    private @Nullable String compression;
    private @Nullable String comment;

    private ColumnElement(Cursor words, String name, int from) {
        this.words = words;
        this.name = name;
        this.from = from;
    }

    /// Takes a column with all that is said about it; null where no name comes next. What it cannot
    /// read stays behind.
    public static @Nullable ColumnDefinition take(Cursor words) {
        int from = words.position();
        String name = words.identifier();
        return name == null ? null : new ColumnElement(words, name, from).definition();
    }

    private ColumnDefinition definition() {
        DataType type = TypeElement.take(words);
        boolean more = true;
        while (more && !words.atEnd()) {
            more = option() || mysqlOption();
        }
        return new ColumnDefinition(
                name,
                type,
                notNull,
                defaultValue,
                identity,
                identityOptions,
                generated,
                collation,
                storage,
                compression,
                comment,
                constraints,
                words.span(from));
    }

    private boolean option() {
        if (words.accept("NOT", "NULL")) {
            notNull = true;
        } else if (words.accept("NULL")) {
            notNull = false;
        } else if (words.accept("DEFAULT")) {
            defaultValue = expression();
        } else if (words.accept("COLLATE")) {
            words.acceptSign('=');
            int start = words.position();
            words.name();
            collation = words.text(start);
        } else if (words.acceptOne("GENERATED", "AS") != null) {
            return generation();
        } else {
            return constraint();
        }
        return true;
    }

    private String expression() {
        int start = words.position();
        words.skip();
        words.moveToWord(AFTER_EXPRESSION);
        return words.text(start);
    }

    private boolean generation() {
        boolean always = words.accept("ALWAYS");
        if (words.accept("BY", "DEFAULT")) {
            words.accept("ON", "NULL");
        }
        words.accept("AS");
        if (words.accept("IDENTITY")) {
            identity = always ? Identity.ALWAYS : Identity.BY_DEFAULT;
            options();
            return true;
        }
        if (!words.peek().isSign('(')) {
            return false;
        }
        String expression = words.parentheses().text();
        boolean stored = words.acceptOne("STORED", "PERSISTENT", "PERSISTED") != null;
        words.accept("VIRTUAL");
        generated = new Generated(expression, stored);
        return true;
    }

    private void options() {
        if (words.peek().isSign('(')) {
            String said = SequenceElement.take(words.parentheses()).options();
            identityOptions = said.isEmpty() ? null : said;
        }
    }

    private boolean constraint() {
        ConstraintDefinition found = ConstraintElement.take(words, name);
        if (found != null) {
            notNull |= found instanceof ConstraintDefinition.NotNull;
            constraints.add(found);
        }
        return found != null;
    }

    private boolean mysqlOption() {
        if (words.acceptOne("AUTO_INCREMENT", "AUTOINCREMENT", "IDENTITY") != null) {
            identity = Identity.BY_DEFAULT;
            options();
        } else if (words.accept("COMMENT")) {
            comment = words.string();
        } else if (words.accept("CHARACTER", "SET") || words.accept("CHARSET")) {
            words.acceptSign('=');
            words.take();
        } else if (words.accept("ON", "UPDATE")) {
            String update = " ON UPDATE " + expression();
            defaultValue = defaultValue == null ? null : defaultValue + update;
        } else if (words.isMysql() && words.accept("KEY")) {
            constraints.add(plainKey());
        } else {
            return place();
        }
        return true;
    }

    /// `KEY` alone on a column of MySQL is a primary key.
    private ConstraintDefinition plainKey() {
        return new ConstraintDefinition.PrimaryKey(
                null,
                List.of(name),
                null,
                ConstraintTraits.PLAIN,
                words.span(words.position() - 1));
    }

    /// Where the column stands and how it is kept changes nothing that is asked about.
    private boolean place() {
        if (words.accept("STORAGE")) {
            storage = words.take().text().toUpperCase(Locale.ROOT);
            return true;
        }
        if (words.accept("COMPRESSION")) {
            compression = words.identifier();
            return true;
        }
        if (words.acceptOne("COLUMN_FORMAT", "AFTER", "SRID") != null) {
            words.take();
            return true;
        }
        return words.acceptOne("FIRST", "INVISIBLE", "VISIBLE", "BINARY", "SPARSE") != null;
    }
}
