package plumbline.schema.replay.table;

import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.schema.binding.KeyWords;
import plumbline.schema.expression.Expression;
import plumbline.schema.name.DefaultNames;
import plumbline.schema.name.Quoted;
import plumbline.schema.object.Index;
import plumbline.schema.object.Index.IndexKey;
import plumbline.schema.object.Index.Shape;
import plumbline.schema.object.Space;
import plumbline.schema.object.View;
import plumbline.schema.replay.Draft;

import java.util.List;

/// Indexes on materialised views, whose columns are names only.
public final class ViewIndexes {

    private ViewIndexes() {}

    public static void create(Draft draft, View view, CreateIndex operation) {
        if (!view.materialized() || IndexReplay.isTaken(draft, view.schema(), operation)) {
            return;
        }
        IndexDefinition written = operation.definition();
        List<IndexKey> keys = written.keys().stream().map(ViewIndexes::key).toList();
        Shape definition =
                new Shape(
                        written.unique(),
                        written.nullsNotDistinct(),
                        written.method(),
                        keys,
                        List.of(),
                        draft.binder().bindOrNull(written.predicate(), view.id()),
                        written.storage(),
                        false);
        String name = written.name() == null ? chosen(draft, view, written) : written.name();
        draft.put(new Index(draft.newId(), view.schema(), view.id(), name, 0, 0, definition, true));
    }

    private static IndexKey key(IndexDefinition.Key key) {
        String column = key.column();
        String text = column == null ? key.expression() : Quoted.name(column);
        return new IndexKey(0, Expression.of(text == null ? "" : text), key.order());
    }

    private static String chosen(Draft draft, View view, IndexDefinition written) {
        List<String> words = written.keys().stream().map(ViewIndexes::word).toList();
        return DefaultNames.choose(
                view.name(),
                DefaultNames.addition(DefaultNames.distinct(words)),
                "idx",
                name -> draft.lookup().isTaken(view.schema(), Space.RELATION, name));
    }

    private static String word(IndexDefinition.Key key) {
        String column = key.column();
        String expression = key.expression();
        return column != null ? column : KeyWords.of(expression == null ? "" : expression);
    }
}
