package plumbline.drawing.graph;

/// A place of a drawing.
public record Spot(double x, double y) {}
