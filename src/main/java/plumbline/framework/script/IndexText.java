package plumbline.framework.script;

import plumbline.operation.IndexDefinition;

import java.util.Optional;
import java.util.stream.Collectors;

/// Indexes whose keys are raw SQL, which says order and operator class in the same breath.
public final class IndexText {

    private IndexText() {}

    /// The statement, if it takes one to say what the index is over and all of it is known.
    public static Optional<String> findStatement(IndexDefinition index, boolean concurrently) {
        boolean raw = index.keys().stream().anyMatch(key -> key.expression() != null);
        String text = raw ? statement(index, concurrently) : "";
        return raw && !text.contains("${") ? Optional.of(text) : Optional.empty();
    }

    private static String statement(IndexDefinition index, boolean concurrently) {
        return "create "
                + (index.unique() ? "unique " : "")
                + (concurrently ? "index concurrently " : "index ")
                + SqlText.identifier(String.valueOf(index.name()))
                + " on "
                + SqlText.identifier(index.table())
                + (index.method().equals("btree") ? "" : " using " + index.method())
                + index.keys().stream()
                        .map(IndexText::key)
                        .collect(Collectors.joining(", ", " (", ")"))
                + (index.predicate() == null ? "" : " where " + index.predicate());
    }

    private static String key(IndexDefinition.Key key) {
        return key.column() == null
                ? String.valueOf(key.expression())
                : (SqlText.identifier(key.column()) + " " + key.order()).strip();
    }
}
