package plumbline.parse.sql.words;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintOperation.AlterConstraint;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.ConstraintOperation.RenameConstraint;
import plumbline.operation.ConstraintOperation.ValidateConstraint;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.Dialect;
import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.IndexOperation.DropIndex;
import plumbline.operation.IndexOperation.RenameIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.OtherOperation.RawSql;
import plumbline.operation.RoutineOperation.SetTriggerMode;
import plumbline.operation.SecurityOperation.ChangeOwner;
import plumbline.operation.SecurityOperation.SetRowSecurity;
import plumbline.operation.TableOperation.AttachPartition;
import plumbline.operation.TableOperation.DetachPartition;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.operation.TableOperation.SetTableSchema;
import plumbline.parse.sql.element.ConstraintElement;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.IndexElement;
import plumbline.parse.sql.element.Steps;

import java.util.List;
import java.util.Locale;

/// Reads ALTER TABLE: one step for each change, at its own place.
final class TableChanges {

    private final ObjectName table;
    private final Cursor words;
    private final boolean tableExists;

    private TableChanges(ObjectName table, Cursor words, boolean tableExists) {
        this.table = table;
        this.words = words;
        this.tableExists = tableExists;
    }

    static void read(Cursor words, Steps out) {
        boolean exists = words.ifExists();
        out.alters(exists, words.accept("ONLY"));
        ObjectName table = words.name();
        if (table == null) {
            return;
        }
        words.acceptSign('*');
        List<Cursor> parts = words.parts();
        boolean list = isListOfDrops(parts);
        for (Cursor part : parts) {
            TableChanges changes = new TableChanges(table, part, exists);
            boolean next = list && part != parts.getFirst();
            Operation change = next ? changes.drop() : changes.change();
            if (change == null) {
                String verb = "ALTER";
                out.add(new RawSql(verb, "TABLE", table, null), part.span(), false);
            } else {
                out.add(change, part.span(), part.atEnd());
            }
        }
    }

    /// H2 and SQL Server drop several columns with one DROP COLUMN.
    private static boolean isListOfDrops(List<Cursor> parts) {
        Cursor first = parts.isEmpty() ? null : parts.getFirst();
        return first != null
                && (first.dialect() == Dialect.H2 || first.dialect() == Dialect.MSSQL)
                && first.isAt("DROP", "COLUMN")
                && parts.stream().skip(1).allMatch(TableChanges::isName);
    }

    private static boolean isName(Cursor part) {
        return part.isAtName()
                && part.part(part.position(), part.position() + 1).text().equals(part.text());
    }

    private @Nullable Operation change() {
        if (words.accept("RENAME")) {
            return rename();
        }
        if (words.accept("ADD")) {
            return add();
        }
        if (words.accept("DROP")) {
            return drop();
        }
        if (words.accept("OWNER", "TO")) {
            String owner = words.identifier();
            return owner == null ? null : new ChangeOwner("TABLE", table, owner);
        }
        if (words.accept("SET", "SCHEMA")) {
            String schema = words.identifier();
            return schema == null ? null : new SetTableSchema(table, schema);
        }
        Operation found = constraintOrTrigger();
        if (found == null) {
            found = partition();
        }
        return found != null ? found : new ColumnChanges(table, words).change();
    }

    private @Nullable Operation rename() {
        if (words.accept("CONSTRAINT")) {
            return renameConstraint();
        }
        if (words.acceptOne("INDEX", "KEY") != null) {
            return renameIndex();
        }
        boolean column = words.peek(1).is("TO") || words.isAt("COLUMN");
        if (column && !words.isAt("TO")) {
            return new ColumnChanges(table, words).rename();
        }
        words.acceptOne("TO", "AS");
        ObjectName renamed = words.name();
        return renamed == null ? null : new RenameTable(table, renamed.name(), tableExists);
    }

    private @Nullable Operation renameConstraint() {
        String old = words.identifier();
        String renamed = words.accept("TO") ? words.identifier() : null;
        return old == null || renamed == null ? null : new RenameConstraint(table, old, renamed);
    }

    private @Nullable Operation renameIndex() {
        ObjectName old = words.name();
        String renamed = words.accept("TO") ? words.identifier() : null;
        return old == null || renamed == null ? null : new RenameIndex(old, table, renamed);
    }

    private @Nullable Operation add() {
        if (words.isAt("COLUMN")) {
            return new ColumnChanges(table, words).add();
        }
        IndexDefinition index =
                words.isMysql() && !words.isAt("UNIQUE") ? IndexElement.take(words, table) : null;
        if (index != null) {
            return new CreateIndex(index, false, false);
        }
        ConstraintDefinition constraint = ConstraintElement.take(words);
        return constraint != null
                ? new AddConstraint(table, constraint)
                : new ColumnChanges(table, words).add();
    }

    private @Nullable Operation drop() {
        if (words.accept("PRIMARY", "KEY")) {
            return new DropConstraint(table, null, "PRIMARY KEY", false, false);
        }
        String kind =
                words.accept("FOREIGN", "KEY")
                        ? "FOREIGN KEY"
                        : words.isMysql() || !words.isAt("CHECK")
                                ? words.acceptOne("CONSTRAINT", "CHECK")
                                : null;
        if (kind != null) {
            boolean exists = words.ifExists();
            String name = words.identifier();
            boolean cascade = words.accept("CASCADE");
            words.accept("RESTRICT");
            String told = kind.equals("CONSTRAINT") ? null : kind;
            return name == null ? null : new DropConstraint(table, name, told, exists, cascade);
        }
        if (words.isMysql() && words.acceptOne("INDEX", "KEY") != null) {
            boolean exists = words.ifExists();
            ObjectName name = words.name();
            return name == null ? null : new DropIndex(name, table, false, exists, false);
        }
        return new ColumnChanges(table, words).drop();
    }

    private @Nullable Operation constraintOrTrigger() {
        if (words.accept("VALIDATE", "CONSTRAINT")) {
            String name = words.identifier();
            return name == null ? null : new ValidateConstraint(table, name);
        }
        if (words.accept("ALTER", "CONSTRAINT")) {
            return alterConstraint();
        }
        String mode = words.acceptOne("ENABLE", "DISABLE");
        if (mode == null) {
            mode = words.accept("NO", "FORCE") ? "NO FORCE" : words.acceptOne("FORCE");
        }
        if (mode == null) {
            return null;
        }
        if (words.accept("ROW", "LEVEL", "SECURITY")) {
            return new SetRowSecurity(table, mode);
        }
        String when = words.acceptOne("ALWAYS", "REPLICA");
        if (!words.accept("TRIGGER")) {
            return null;
        }
        boolean group = words.isAt("ALL") || words.isAt("USER");
        String name = group ? words.take().text().toUpperCase(Locale.ROOT) : words.identifier();
        String full = when == null ? mode : mode + " " + when;
        return name == null ? null : new SetTriggerMode(table, name, full);
    }

    private @Nullable Operation alterConstraint() {
        String name = words.identifier();
        boolean notEnforced = words.accept("NOT", "ENFORCED");
        words.accept("NOT", "DEFERRABLE");
        boolean deferrable = words.accept("DEFERRABLE");
        boolean deferred = words.accept("INITIALLY", "DEFERRED");
        words.accept("INITIALLY", "IMMEDIATE");
        ConstraintTraits traits =
                new ConstraintTraits(false, deferrable || deferred, deferred, false, notEnforced);
        return name == null ? null : new AlterConstraint(table, name, traits);
    }

    private @Nullable Operation partition() {
        if (words.accept("ATTACH", "PARTITION")) {
            ObjectName partition = words.name();
            words.accept("FOR", "VALUES");
            String bound = words.rest();
            return partition == null ? null : new AttachPartition(table, partition, bound);
        }
        if (words.accept("DETACH", "PARTITION")) {
            ObjectName partition = words.name();
            boolean concurrently = words.accept("CONCURRENTLY");
            boolean finalizing = words.accept("FINALIZE");
            return partition == null
                    ? null
                    : new DetachPartition(table, partition, concurrently, finalizing);
        }
        return null;
    }
}
