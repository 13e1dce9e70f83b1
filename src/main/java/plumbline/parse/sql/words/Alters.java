package plumbline.parse.sql.words;

import org.jspecify.annotations.Nullable;

import plumbline.operation.IndexOperation.AlterIndex;
import plumbline.operation.IndexOperation.AttachIndex;
import plumbline.operation.IndexOperation.RenameIndex;
import plumbline.operation.IndexOperation.SetIndexProperty;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.SchemaOperation.AlterExtension;
import plumbline.operation.SchemaOperation.RenameSchema;
import plumbline.operation.SchemaOperation.SetObjectSchema;
import plumbline.operation.SecurityOperation.ChangeOwner;
import plumbline.operation.SessionOperation.Scope;
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.Steps;

import java.util.List;

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
            Sequences.alter(words, out);
        } else if (words.accept("MATERIALIZED", "VIEW")) {
            Views.alter(words, true, out);
        } else if (words.accept("VIEW")) {
            Views.alter(words, false, out);
        } else if (words.accept("SCHEMA")) {
            schema(words, out);
        } else if (words.accept("EXTENSION")) {
            String name = words.identifier();
            if (name != null && !moves(words, "EXTENSION", ObjectName.of(name), null, out)) {
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

    /// Takes SET SCHEMA; false and no move where it does not come next.
    static boolean moves(
            Cursor words,
            String target,
            ObjectName object,
            @Nullable List<String> arguments,
            Steps out) {
        String schema = words.accept("SET", "SCHEMA") ? words.identifier() : null;
        if (schema != null) {
            out.add(new SetObjectSchema(target, object, arguments, schema), words.atEnd());
        }
        return schema != null;
    }

    private static void index(Cursor words, Steps out) {
        out.alters(words.ifExists(), false);
        ObjectName name = words.name();
        if (name == null) {
            return;
        }
        if (words.accept("RENAME", "TO")) {
            String renamed = words.identifier();
            if (renamed != null) {
                out.add(new RenameIndex(name, null, renamed), words.atEnd());
            }
        } else if (words.accept("ATTACH", "PARTITION")) {
            ObjectName partition = words.name();
            if (partition != null) {
                out.add(new AttachIndex(name, partition), words.atEnd());
            }
        } else if (words.accept("SET", "TABLESPACE")) {
            out.add(new SetIndexProperty(name, "TABLESPACE", words.rest()), true);
        } else if (!words.atEnd()) {
            out.add(new AlterIndex(name, words.rest()), true);
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
