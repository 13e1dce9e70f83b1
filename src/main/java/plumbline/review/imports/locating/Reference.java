package plumbline.review.imports.locating;

import java.util.ArrayList;
import java.util.List;

/// What an old audit says of a place in a file; `text` is what stands in the document.
public sealed interface Reference {

    /// Instead of a line where all of a file is meant.
    int WHOLE = -1;

    String text();

    /// Lines of a file, or all of it where `first` is [#WHOLE]; `file` is empty where only lines
    /// are named, and `quotes` is the code that stands beside them.
    record Lines(String text, String file, int first, int last, List<String> quotes)
            implements Reference {

        public Lines {
            quotes = List.copyOf(quotes);
        }

        static Lines all(String text, String file) {
            return new Lines(text, file, WHOLE, WHOLE, List.of());
        }

        Lines saying(String code) {
            List<String> more = new ArrayList<>(quotes);
            more.add(code);
            return new Lines(text, file, first, last, more);
        }

        boolean isWholeFile() {
            return first == WHOLE;
        }
    }

    /// Migrations by their numbers.
    record Numbers(String text, int first, int last) implements Reference {}

    /// Code that is quoted; `file` is what is named before it, or empty.
    record Quote(String text, String file) implements Reference {}
}
