package plumbline.drawing.route;

/// A free stretch: a `level` one lies at a height and reaches from one side to another, an upright
/// one lies at a side and reaches from one height to another.
record Track(boolean level, double at, double from, double to) {

    boolean holds(double place) {
        return place >= from && place <= to;
    }

    /// Whether a line can turn from one to the other.
    boolean crosses(Track other) {
        return holds(other.at) && other.holds(at);
    }
}
