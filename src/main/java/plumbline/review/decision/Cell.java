package plumbline.review.decision;

import org.jspecify.annotations.Nullable;

/// One check for one service: the smallest thing that is decided.
///
/// Cells are looked up more than anything else, and opening a long journal waits for it. What a
/// record does of itself takes longer to start, and for names that differ in their numbers only it
/// gives many the same hash.
public record Cell(String service, String check) implements Comparable<Cell> {

    /// The golden ratio: products of neighbours lie far apart.
    private static final int SPREAD = 0x9E3779B9;

    /// The same check for another service.
    public Cell ofService(String other) {
        return new Cell(other, check);
    }

    @Override
    public int compareTo(Cell other) {
        int byService = service.compareTo(other.service);
        return byService == 0 ? check.compareTo(other.check) : byService;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell that
                && check.equals(that.check)
                && service.equals(that.service);
    }

    @Override
    public int hashCode() {
        return SPREAD * service.hashCode() + check.hashCode();
    }

    @Override
    public String toString() {
        return service + " · " + check;
    }
}
