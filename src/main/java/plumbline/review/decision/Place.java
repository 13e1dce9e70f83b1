package plumbline.review.decision;

/// Where a decision stands: an aspect of a subject; `item` tells several of one aspect apart, and
/// is empty where there is only one.
public record Place(Subject subject, Aspect aspect, String item) {

    public static Place of(Cell cell, Aspect aspect) {
        return new Place(new Subject.OfCell(cell), aspect, "");
    }

    /// One of several: a piece of evidence, a note.
    public static Place of(Cell cell, Aspect aspect, String item) {
        return new Place(new Subject.OfCell(cell), aspect, item);
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
}
