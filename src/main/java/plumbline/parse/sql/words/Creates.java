package plumbline.parse.sql.words;

import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation.CreateDatabase;
import plumbline.operation.SchemaOperation.CreateExtension;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.operation.SchemaOperation.CreateSequence;
import plumbline.operation.TableOperation.Persistence;
import plumbline.operation.ViewOperation.CreateView;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.IndexElement;
import plumbline.parse.sql.element.QuerySources;
import plumbline.parse.sql.element.Steps;
import plumbline.parse.sql.element.TableElement;

import java.util.List;
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
            view(words, replace, true, out);
        } else if (words.accept("VIEW") || words.accept("RECURSIVE", "VIEW")) {
            view(words, replace, false, out);
        } else if (words.accept("SEQUENCE")) {
            sequence(words, out);
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

    private static void view(Cursor words, boolean replace, boolean materialized, Steps out) {
        boolean exists = words.ifNotExists();
        ObjectName view = words.name();
        if (view == null) {
            return;
        }
        List<String> columns = List.of();
        if (words.peek().isSign('(')) {
            columns = words.parentheses().parts().stream().map(Cursor::text).toList();
        }
        String options = words.textUntil("AS");
        words.accept("AS");
        int from = words.position();
        List<ObjectName> sources = QuerySources.of(words);
        String query = words.text(from);
        out.add(
                new CreateView(
                        view, materialized, replace, exists, columns, query, sources, options),
                false);
    }

    private static void sequence(Cursor words, Steps out) {
        boolean exists = words.ifNotExists();
        ObjectName name = words.name();
        if (name == null) {
            return;
        }
        int from = words.position();
        words.moveToWord("OWNED");
        String owner = null;
        if (words.accept("OWNED", "BY") && !words.accept("NONE")) {
            ObjectName column = words.name();
            owner = column == null ? null : column.toString();
        }
        words.rest();
        out.add(new CreateSequence(name, exists, owner, words.text(from)), true);
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
        if (words.accept("AUTHORIZATION")) {
            String owner = words.identifier();
            name = name == null ? owner : name;
        }
        if (name != null) {
            out.add(new CreateSchema(name, exists), words.atEnd());
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
