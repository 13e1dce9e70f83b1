package plumbline.parse.sql.words;

import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation.CreateDatabase;
import plumbline.operation.SchemaOperation.CreateExtension;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.operation.TableOperation.Persistence;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.IndexElement;
import plumbline.parse.sql.element.Steps;
import plumbline.parse.sql.element.TableElement;

import java.util.Locale;

/// Reads CREATE statements.
final class Creates {

    private Creates() {}

    static void read(Cursor words, Steps out) {
        boolean replace = words.accept("OR", "REPLACE");
        words.acceptOne("GLOBAL", "LOCAL");
        Persistence persistence = persistence(words);
        if (words.accept("DEFINER")) {
            words.textUntil("TRIGGER", "FUNCTION", "PROCEDURE", "VIEW", "SQL", "EVENT");
        }
        words.accept("SQL", "SECURITY");
        words.acceptOne("DEFINER", "INVOKER", "AGGREGATE");
        if (words.accept("TABLE")) {
            TableElement.read(words, persistence, out);
        } else if (words.isAt("INDEX") || words.peek(1).is("INDEX")) {
            index(words, out);
        } else if (words.accept("MATERIALIZED", "VIEW")) {
            Views.create(words, replace, true, persistence, out);
        } else if (words.isAt("VIEW") || words.isAt("RECURSIVE", "VIEW")) {
            Views.create(words, replace, false, persistence, out);
        } else if (words.accept("SEQUENCE")) {
            Sequences.create(words, persistence, out);
        } else if (words.accept("EXTENSION")) {
            extension(words, out);
        } else if (words.accept("SCHEMA")) {
            schema(words, out);
        } else if (words.accept("DATABASE")) {
            database(words, out);
        } else if (!Types.create(words, out)) {
            Routines.create(words, replace, out);
            Rights.create(words, out);
        }
    }

    private static Persistence persistence(Cursor words) {
        if (words.acceptOne("TEMPORARY", "TEMP") != null) {
            return Persistence.TEMPORARY;
        }
        return words.accept("UNLOGGED") ? Persistence.UNLOGGED : Persistence.PERMANENT;
    }

    private static void index(Cursor words, Steps out) {
        boolean unique = words.accept("UNIQUE");
        String special = unique ? null : words.acceptOne("FULLTEXT", "SPATIAL");
        if (!words.accept("INDEX")) {
            return;
        }
        boolean concurrently = words.accept("CONCURRENTLY");
        boolean exists = words.ifNotExists();
        ObjectName name = words.isAt("ON") ? null : words.name();
        if (words.isMysql() && words.accept("USING")) {
            words.identifier();
        }
        String plain = name == null ? null : name.name();
        String method = special == null ? "btree" : special.toLowerCase(Locale.ROOT);
        IndexDefinition found = IndexElement.takeAfterName(words, plain, unique, method);
        if (found != null) {
            out.add(new CreateIndex(found, concurrently, exists), words.atEnd());
        }
    }

    private static void extension(Cursor words, Steps out) {
        boolean exists = words.ifNotExists();
        String name = words.identifier();
        if (name == null) {
            return;
        }
        String schema = null;
        String version = null;
        boolean cascade = false;
        int before = -1;
        while (before < words.position()) {
            before = words.position();
            words.accept("WITH");
            schema = words.accept("SCHEMA") ? words.identifier() : schema;
            if (words.accept("VERSION")) {
                String text = words.string();
                version = text == null ? words.identifier() : text;
            }
            cascade |= words.accept("CASCADE");
        }
        out.add(new CreateExtension(name, exists, schema, version, cascade), words.atEnd());
    }

    private static void schema(Cursor words, Steps out) {
        boolean exists = words.ifNotExists();
        String name = words.isAt("AUTHORIZATION") ? null : words.identifier();
        String owner = words.accept("AUTHORIZATION") ? words.identifier() : null;
        String named = name == null ? owner : name;
        if (named != null) {
            out.add(new CreateSchema(named, exists, owner), words.atEnd());
        }
    }

    private static void database(Cursor words, Steps out) {
        boolean exists = words.ifNotExists();
        String name = words.identifier();
        if (name != null) {
            words.rest();
            out.add(new CreateDatabase(name, exists), true);
        }
    }
}
