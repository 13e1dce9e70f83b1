package plumbline.review.decision;

import org.jspecify.annotations.Nullable;

/// What a decision is about.
public sealed interface Subject {

    /// A check for a service; as quick to compare as its cell.
    record OfCell(Cell cell) implements Subject {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfCell that && cell.equals(that.cell);
        }

        @Override
        public int hashCode() {
            return cell.hashCode();
        }
    }

    /// A service as a whole.
    record OfService(String service) implements Subject {}

    /// A statement of a service that could not be read, known by its file, counted from the
    /// service, and a digest of its words.
    record OfStatement(String service, String file, String digest) implements Subject {}

    /// A check in all services.
    record OfCheck(String check) implements Subject {}

    /// A finding, which may group cells or stand on its own.
    record OfFinding(String id) implements Subject {}

    /// Something that is taken for granted.
    record OfAssumption(String id) implements Subject {}

    /// Something that judging takes for granted, by its key in a profile.
    record OfSetting(String key) implements Subject {}

    /// A document that was brought in.
    record OfImport(String id) implements Subject {}
}
