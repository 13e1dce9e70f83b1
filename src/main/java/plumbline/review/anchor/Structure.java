package plumbline.review.anchor;

import plumbline.source.SourceDocument;

import java.util.Optional;

/// Names places in files by what they are: `003_orders.ts › up() › statement 3`.
public interface Structure {

    /// A structure that knows no names.
    Structure NONE =
            new Structure() {
                @Override
                public String nameOf(SourceDocument document, int line) {
                    return "";
                }

                @Override
                public Optional<Lines> find(SourceDocument document, String name) {
                    return Optional.empty();
                }
            };

    /// Lines of a file, both ends included.
    record Lines(int first, int last) {}

    /// Empty where a line has no name.
    String nameOf(SourceDocument document, int line);

    Optional<Lines> find(SourceDocument document, String name);
}
