package plumbline.parse.markup;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;

/// A piece of a YAML or JSON document, and where it stands.
public sealed interface MarkupNode {

    SourceSpan span();

    /// Names with their values, in the order of the file; a name may stand there twice.
    record Mapping(List<Entry> entries, SourceSpan span) implements MarkupNode {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /// The value of the last entry of that name, as tools take it.
        @Override
        public Optional<MarkupNode> find(String name) {
            return entries.reversed().stream()
                    .filter(entry -> entry.name().equals(name))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /// Values one after the other.
    record Sequence(List<MarkupNode> items, SourceSpan span) implements MarkupNode {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// A value of text; one that is not `quoted` may mean a number, a truth value or nothing.
    record Scalar(EmbeddedText text, boolean quoted, SourceSpan span) implements MarkupNode {

        public boolean isNull() {
            String value = text.text();
            return !quoted
                    && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
        }
    }

    /// One name of a mapping with its value.
    record Entry(EmbeddedText key, SourceSpan keySpan, MarkupNode value) {

        public String name() {
            return key.text();
        }
    }

    /// The value of that name, where this is a mapping that has it.
    default Optional<MarkupNode> find(String name) {
        return Optional.empty();
    }

    /// The value that a path of names leads to.
    default Optional<MarkupNode> findAt(String... path) {
        Optional<MarkupNode> found = Optional.of(this);
        for (String name : path) {
            found = found.flatMap(node -> node.find(name));
        }
        return found;
    }

    /// The text of the scalar that a path of names leads to, unless it means nothing.
    default Optional<EmbeddedText> findText(String... path) {
        return findAt(path)
                .filter(node -> node instanceof Scalar scalar && !scalar.isNull())
                .map(node -> ((Scalar) node).text());
    }

    /// The items of a sequence; else what is there counts as the only one.
    default List<MarkupNode> each() {
        return switch (this) {
            case Sequence(List<MarkupNode> items, _) -> items;
            case Scalar scalar when scalar.isNull() -> List.of();
            case Scalar _, Mapping _ -> List.of(this);
        };
    }
}
