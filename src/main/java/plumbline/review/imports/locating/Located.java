package plumbline.review.imports.locating;

/// A reference in a line of an old audit, and where its place is.
public record Located(int line, String service, Reference reference, Whereabouts whereabouts) {

    Located at(Whereabouts other) {
        return new Located(line, service, reference, other);
    }
}
