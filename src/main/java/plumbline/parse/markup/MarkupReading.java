package plumbline.parse.markup;

import plumbline.source.SourceSpan;

import java.util.List;

/// What reading YAML or JSON gave.
public sealed interface MarkupReading {

    /// What was read before something went wrong, or all of it.
    List<MarkupNode> documents();

    /// The documents of the file; YAML may hold several, and none when it is empty.
    record Documents(List<MarkupNode> documents) implements MarkupReading {

        public Documents {
            documents = List.copyOf(documents);
        }
    }

    /// The file is not what it should be, or asks for too much.
    record Broken(String reason, SourceSpan span, List<MarkupNode> documents)
            implements MarkupReading {

        public Broken {
            documents = List.copyOf(documents);
        }
    }
}
