package plumbline.parse.sql.words;

import org.jspecify.annotations.Nullable;

import plumbline.operation.IndexOperation.AlterIndex;
import plumbline.operation.IndexOperation.RenameIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.SchemaOperation.AlterExtension;
import plumbline.operation.SchemaOperation.AlterSequence;
import plumbline.operation.SchemaOperation.RenameSchema;
import plumbline.operation.SecurityOperation.ChangeOwner;
import plumbline.operation.SessionOperation.Scope;
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.operation.ViewOperation.AlterView;
import plumbline.operation.ViewOperation.RenameView;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.Steps;

/// Reads ALTER statements.
final class Alters {

    private Alters() {}

    static void read(Cursor words, Steps out) {
        words.acceptOne("ONLINE", "IGNORE", "FOREIGN");
        if (words.accept("TABLE")) {
            TableChanges.read(words, out);
        } else if (words.accept("TYPE")) {
            Types.alter(words, out);
        } else if (words.accept("DOMAIN")) {
            Types.alterDomain(words, out);
        } else if (words.accept("INDEX")) {
            index(words, out);
        } else if (words.accept("SEQUENCE")) {
            sequence(words, out);
        } else if (words.accept("MATERIALIZED", "VIEW")) {
            view(words, true, out);
        } else if (words.accept("VIEW")) {
            view(words, false, out);
        } else if (words.accept("SCHEMA")) {
            schema(words, out);
        } else if (words.accept("EXTENSION")) {
            String name = words.identifier();
            if (name != null) {
                out.add(new AlterExtension(name, words.rest()), true);
            }
        } else if (words.accept("SYSTEM")) {
            settings(words, Scope.SYSTEM, null, out);
        } else if (words.accept("DATABASE")) {
            database(words, out);
        } else if (!Routines.alter(words, out)) {
            Rights.alter(words, out);
        }
    }

    /// Takes OWNER TO; false and no move where it does not come next.
    static boolean owner(Cursor words, String target, ObjectName object, Steps out) {
        if (!words.accept("OWNER", "TO")) {
            return false;
        }
        String owner = words.identifier();
        out.add(
                new ChangeOwner(target, object, owner == null ? words.text() : owner),
                words.atEnd());
        return true;
    }

    private static void index(Cursor words, Steps out) {
        words.ifExists();
        ObjectName name = words.name();
        if (name == null) {
            return;
        }
        if (words.accept("RENAME", "TO")) {
            String renamed = words.identifier();
            if (renamed != null) {
                out.add(new RenameIndex(name, null, renamed), words.atEnd());
            }
        } else if (!words.atEnd()) {
            out.add(new AlterIndex(name, words.rest()), true);
        }
    }

    private static void sequence(Cursor words, Steps out) {
        words.ifExists();
        ObjectName name = words.name();
        if (name == null || owner(words, "SEQUENCE", name, out)) {
            return;
        }
        int from = words.position();
        words.moveToWord("OWNED");
        String ownedBy = null;
        if (words.accept("OWNED", "BY") && !words.accept("NONE")) {
            ObjectName column = words.name();
            ownedBy = column == null ? null : column.toString();
        }
        words.rest();
        out.add(new AlterSequence(name, ownedBy, words.text(from)), true);
    }

    private static void view(Cursor words, boolean materialized, Steps out) {
        words.ifExists();
        ObjectName name = words.name();
        String target = materialized ? "MATERIALIZED VIEW" : "VIEW";
        if (name == null || owner(words, target, name, out)) {
            return;
        }
        if (words.accept("RENAME", "TO")) {
            String renamed = words.identifier();
            if (renamed != null) {
                out.add(new RenameView(name, materialized, renamed), words.atEnd());
            }
        } else {
            out.add(new AlterView(name, materialized, words.rest()), true);
        }
    }

    private static void schema(Cursor words, Steps out) {
        String name = words.identifier();
        if (name == null || owner(words, "SCHEMA", ObjectName.of(name), out)) {
            return;
        }
        String renamed = words.accept("RENAME", "TO") ? words.identifier() : null;
        if (renamed != null) {
            out.add(new RenameSchema(name, renamed), words.atEnd());
        }
    }

    private static void database(Cursor words, Steps out) {
        String name = words.identifier();
        if (name != null && !owner(words, "DATABASE", ObjectName.of(name), out)) {
            settings(words, Scope.DATABASE, name, out);
        }
    }

    /// Takes SET x TO y and RESET x of a role, a database or the whole server.
    static void settings(Cursor words, Scope scope, @Nullable String owner, Steps out) {
        boolean sets = words.accept("SET");
        if (!sets && !words.accept("RESET")) {
            return;
        }
        ObjectName name = words.name();
        if (name == null) {
            return;
        }
        if (!words.accept("TO")) {
            words.acceptSign('=');
        }
        String value = sets ? Sessions.plain(words.rest()) : null;
        Operation operation = new SetSetting(name.toString(), value, scope, owner);
        out.add(operation, words.atEnd());
    }
}
