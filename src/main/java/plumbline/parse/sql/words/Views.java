package plumbline.parse.sql.words;

import plumbline.operation.ObjectName;
import plumbline.operation.TableOperation.Persistence;
import plumbline.operation.ViewOperation.AlterView;
import plumbline.operation.ViewOperation.CreateView;
import plumbline.operation.ViewOperation.RenameView;
import plumbline.operation.ViewOperation.RenameViewColumn;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.QuerySources;
import plumbline.parse.sql.element.Steps;

import java.util.List;

/// Reads what is done to views.
final class Views {

    private Views() {}

    /// After CREATE and MATERIALIZED VIEW; any other view is still to come.
    static void create(
            Cursor words,
            boolean replace,
            boolean materialized,
            Persistence persistence,
            Steps out) {
        boolean recursive = !materialized && words.accept("RECURSIVE");
        words.accept("VIEW");
        boolean exists = words.ifNotExists();
        ObjectName view = words.name();
        if (view == null) {
            return;
        }
        List<String> columns = words.peek().isSign('(') ? columns(words) : List.of();
        String options = words.textUntil("AS");
        words.accept("AS");
        int from = words.position();
        List<ObjectName> sources = QuerySources.of(words);
        out.add(
                new CreateView(
                        view,
                        materialized,
                        replace,
                        exists,
                        columns,
                        words.text(from),
                        sources,
                        options,
                        persistence == Persistence.TEMPORARY,
                        recursive),
                false);
    }

    private static List<String> columns(Cursor words) {
        return words.parentheses().parts().stream().map(Views::column).toList();
    }

    private static String column(Cursor part) {
        String name = part.identifier();
        return name == null ? part.text() : name;
    }

    /// After ALTER VIEW and ALTER MATERIALIZED VIEW.
    static void alter(Cursor words, boolean materialized, Steps out) {
        out.alters(words.ifExists(), false);
        ObjectName name = words.name();
        String target = materialized ? "MATERIALIZED VIEW" : "VIEW";
        if (name == null
                || Alters.owner(words, target, name, out)
                || Alters.moves(words, target, name, null, out)) {
            return;
        }
        if (words.accept("RENAME")) {
            rename(words, name, materialized, out);
        } else {
            out.add(new AlterView(name, materialized, words.rest()), true);
        }
    }

    private static void rename(Cursor words, ObjectName view, boolean materialized, Steps out) {
        if (words.accept("TO")) {
            String renamed = words.identifier();
            if (renamed != null) {
                out.add(new RenameView(view, materialized, renamed), words.atEnd());
            }
            return;
        }
        words.accept("COLUMN");
        String column = words.identifier();
        String renamed = words.accept("TO") ? words.identifier() : null;
        if (column != null && renamed != null) {
            out.add(new RenameViewColumn(view, materialized, column, renamed), words.atEnd());
        }
    }
}
