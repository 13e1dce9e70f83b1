package plumbline.review.anchor;

import plumbline.source.SourceDocument;

import java.util.Optional;

/// Names places in files by what they are: `003_orders.ts › up() › statement 3`.
public interface Structure {

    /// A structure that knows no names.
    Structure NONE = _ -> Names.NONE;

    Names of(SourceDocument document);

    /// Lines of a file, both ends included.
    record Lines(int first, int last) {}

    /// The names in one file.
    interface Names {

        /// None at all.
        Names NONE =
                new Names() {
                    @Override
                    public String nameOf(int line) {
                        return "";
                    }

                    @Override
                    public Optional<Lines> findAround(int line) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Lines> find(String name) {
                        return Optional.empty();
                    }
                };

        /// Empty where a line has no name.
        String nameOf(int line);

        /// All lines of what a line has its name from.
        Optional<Lines> findAround(int line);

        /// Empty also where several places bear the name.
        Optional<Lines> find(String name);
    }
}
