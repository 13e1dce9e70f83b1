package plumbline.review.decision;

/// One check for one service: the smallest thing that is decided.
public record Cell(String service, String check) implements Comparable<Cell> {

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
    public String toString() {
        return service + " · " + check;
    }
}
