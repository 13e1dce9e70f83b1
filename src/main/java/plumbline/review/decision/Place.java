package plumbline.review.decision;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Where a decision stands: an aspect of a subject; `item` tells several of one aspect apart, and
/// is empty where there is only one.
///
/// As quick to compare as a [Cell], and for the same reason.
public record Place(Subject subject, Aspect aspect, String item) {

    public static Place of(Cell cell, Aspect aspect) {
        return new Place(new Subject.OfCell(cell), aspect, "");
    }

    /// One of several: a piece of evidence, a note.
    public static Place of(Cell cell, Aspect aspect, String item) {
        return new Place(new Subject.OfCell(cell), aspect, item);
    }

    public static Place ofService(String service, Aspect aspect) {
        return new Place(new Subject.OfService(service), aspect, "");
    }

    /// Of a check in all services.
    public static Place ofCheck(String check, Aspect aspect) {
        return new Place(new Subject.OfCheck(check), aspect, "");
    }

    /// Of what judging takes for granted.
    public static Place ofSetting(String key) {
        return new Place(new Subject.OfSetting(key), Aspect.SETTING, "");
    }

    public static Place ofAssumption(String id) {
        return new Place(new Subject.OfAssumption(id), Aspect.ASSUMPTION, "");
    }

    public static Place ofFinding(String id, Aspect aspect) {
        return new Place(new Subject.OfFinding(id), aspect, "");
    }

    public static Place ofImport(String id) {
        return new Place(new Subject.OfImport(id), Aspect.IMPORT, "");
    }

    /// Of a copy that was joined.
    public static Place ofJoining(String id) {
        return new Place(new Subject.OfImport(id), Aspect.JOINED, "");
    }

    /// The cell that it belongs to.
    public Optional<Cell> findCell() {
        return subject instanceof Subject.OfCell(Cell cell) ? Optional.of(cell) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && aspect == that.aspect
                && item.equals(that.item)
                && subject.equals(that.subject);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * subject.hashCode() + aspect.hashCode()) + item.hashCode();
    }
}
