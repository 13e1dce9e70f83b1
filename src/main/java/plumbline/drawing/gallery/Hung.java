package plumbline.drawing.gallery;

import plumbline.drawing.Painting;

/// A drawing by a name that no other of the same report has, and that is fit for a file.
public record Hung(String name, Painting painting) {}
