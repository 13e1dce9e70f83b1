package plumbline.review.compare;

import java.util.List;

/// Why an audit may say less than it should.
public sealed interface Flaw {

    /// A check or a reader failed on a file or folder, and its result is missing.
    record Failed(String part, String place) implements Flaw {}

    /// What stood in these lines of the journal is missing.
    record LinesDamaged(List<Integer> lines) implements Flaw {

        public LinesDamaged {
            lines = List.copyOf(lines);
        }
    }

    /// Which checks were asked is not known, so that only what was decided is compared.
    record ChecksUnknown() implements Flaw {}
}
