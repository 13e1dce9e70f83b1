package plumbline.parse.sql.element;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.operation.ConstraintDefinition.Exclusion;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ConstraintDefinition.NotNull;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.operation.ConstraintDefinition.Unique;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.ObjectName;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// Reads a constraint, of a table or written on a column.
public final class ConstraintElement {

    private final Cursor words;
    private final int from;
    private final List<String> own;
    private @Nullable String name;
    private boolean notValid;
    private boolean deferrable;
    private boolean deferred;
    private boolean noInherit;
    private boolean notEnforced;
    private boolean temporal;
    private List<String> include = List.of();
    private @Nullable String storage;

    private ConstraintElement(Cursor words, List<String> own) {
        this.words = words;
        this.from = words.position();
        this.own = own;
    }

    /// Takes a constraint of a table; null and no move where none comes next.
    public static @Nullable ConstraintDefinition take(Cursor words) {
        return new ConstraintElement(words, List.of()).constraint();
    }

    /// Takes a constraint written on that column; null and no move where none comes next.
    public static @Nullable ConstraintDefinition take(Cursor words, String column) {
        return new ConstraintElement(words, List.of(column)).constraint();
    }

    private @Nullable ConstraintDefinition constraint() {
        if (words.accept("CONSTRAINT") && !isAtKind()) {
            name = words.identifier();
        }
        ConstraintDefinition found = body();
        if (found == null) {
            words.moveTo(from);
        }
        return found;
    }

    private boolean isAtKind() {
        return words.isAt("PRIMARY", "KEY")
                || words.isAt("UNIQUE")
                || words.isAt("FOREIGN", "KEY")
                || words.isAt("CHECK");
    }

    private @Nullable ConstraintDefinition body() {
        if (words.accept("PRIMARY", "KEY")) {
            return primaryKey();
        }
        if (words.accept("UNIQUE")) {
            return unique();
        }
        if (words.accept("FOREIGN", "KEY")) {
            words.ifNotExists();
            String index = words.isAtName() ? words.identifier() : null;
            name = name == null ? index : name;
            List<String> columns = columns();
            return words.accept("REFERENCES") ? foreignKey(columns) : null;
        }
        if (words.accept("REFERENCES")) {
            return foreignKey(own);
        }
        if (words.accept("CHECK")) {
            String expression = words.parentheses().text();
            traits();
            return new Check(name, expression, done(), span());
        }
        boolean excludes = words.peek(1).is("USING") || words.peek(1).isSign('(');
        return excludes && words.accept("EXCLUDE") ? exclusion() : notNull();
    }

    private PrimaryKey primaryKey() {
        words.acceptOne("CLUSTERED", "NONCLUSTERED", "ASC", "DESC");
        String index = usingIndex();
        if (words.isMysql() && words.isAtName() && words.peek(1).isSign('(')) {
            words.identifier();
        }
        List<String> columns = words.peek().isSign('(') ? columns() : own;
        traits();
        return new PrimaryKey(name, columns, include, storage, index, done(), span());
    }

    private Unique unique() {
        words.acceptOne("KEY", "INDEX", "CLUSTERED", "NONCLUSTERED");
        boolean notDistinct = words.accept("NULLS", "NOT", "DISTINCT");
        words.accept("NULLS", "DISTINCT");
        String index = usingIndex();
        if (own.isEmpty() && words.isAtName()) {
            String named = words.identifier();
            name = name == null ? named : name;
        }
        usingMethod();
        List<String> columns = words.peek().isSign('(') && own.isEmpty() ? columns() : own;
        traits();
        return new Unique(name, columns, notDistinct, include, storage, index, done(), span());
    }

    private @Nullable String usingIndex() {
        return !words.isAt("USING", "INDEX", "TABLESPACE") && words.accept("USING", "INDEX")
                ? words.identifier()
                : null;
    }

    private void usingMethod() {
        if (words.isMysql() && words.accept("USING")) {
            words.identifier();
        }
    }

    private @Nullable ForeignKey foreignKey(List<String> columns) {
        ObjectName table = words.name();
        if (table == null) {
            return null;
        }
        List<String> referenced = words.peek().isSign('(') ? columns() : List.of();
        String match = null;
        String onDelete = null;
        String onUpdate = null;
        int before = -1;
        while (before < words.position()) {
            before = words.position();
            if (words.accept("MATCH")) {
                match = words.acceptOne("FULL", "PARTIAL", "SIMPLE");
            } else if (words.accept("ON", "DELETE")) {
                onDelete = action();
            } else if (words.accept("ON", "UPDATE")) {
                onUpdate = action();
            }
            traits();
        }
        return new ForeignKey(
                name, columns, table, referenced, onDelete, onUpdate, match, done(), span());
    }

    private @Nullable String action() {
        if (words.accept("NO", "ACTION")) {
            return "NO ACTION";
        }
        if (words.accept("SET")) {
            String what = words.acceptOne("NULL", "DEFAULT");
            List<String> only = words.peek().isSign('(') ? columns() : List.of();
            return "SET " + what + (only.isEmpty() ? "" : " (" + String.join(", ", only) + ")");
        }
        return words.acceptOne("CASCADE", "RESTRICT");
    }

    private Exclusion exclusion() {
        String method = words.accept("USING") ? words.identifier() : null;
        String elements = words.parentheses().text();
        traits();
        String predicate = words.accept("WHERE") ? words.parentheses().text() : null;
        traits();
        String found = method == null ? "gist" : method;
        return new Exclusion(name, found, elements, include, storage, predicate, done(), span());
    }

    private @Nullable NotNull notNull() {
        if ((name == null && !own.isEmpty()) || !words.accept("NOT", "NULL")) {
            return null;
        }
        String column = own.isEmpty() ? words.identifier() : own.getFirst();
        traits();
        return column == null ? null : new NotNull(name, column, done(), span());
    }

    /// The columns in parentheses; lengths and orders of MySQL and SQLite are left out.
    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (Cursor part : words.parentheses().parts()) {
            temporal |= part.peek(1).isName() && part.accept("PERIOD");
            String column = part.identifier();
            temporal |= part.accept("WITHOUT", "OVERLAPS");
            columns.add(column == null ? part.text() : column);
        }
        return columns;
    }

    private void traits() {
        int before = -1;
        while (before < words.position()) {
            before = words.position();
            notValid |= words.accept("NOT", "VALID");
            if (words.accept("NOT", "DEFERRABLE")) {
                deferrable = false;
            }
            deferrable |= words.accept("DEFERRABLE");
            deferred |= words.accept("INITIALLY", "DEFERRED");
            words.accept("INITIALLY", "IMMEDIATE");
            noInherit |= words.accept("NO", "INHERIT");
            notEnforced |= words.accept("NOT", "ENFORCED");
            words.accept("ENFORCED");
            indexOptions();
        }
    }

    /// What is said about the index behind the constraint.
    private void indexOptions() {
        if (words.peek(1).isSign('(') && words.accept("INCLUDE")) {
            include = columns();
        } else if (words.peek(1).isSign('(') && words.accept("WITH")) {
            storage = words.parentheses().text();
        } else if (words.accept("USING", "INDEX", "TABLESPACE")) {
            words.identifier();
        } else if (words.isAt("ON", "CONFLICT")) {
            words.moveTo(words.position() + 3);
        } else if (own.isEmpty()) {
            usingMethod();
            if (words.isMysql() && words.accept("COMMENT")) {
                words.string();
            }
        }
    }

    private ConstraintTraits done() {
        return new ConstraintTraits(
                notValid, deferrable || deferred, deferred, noInherit, notEnforced, temporal);
    }

    private SourceSpan span() {
        return words.span(from);
    }
}
