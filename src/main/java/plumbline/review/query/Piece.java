package plumbline.review.query;

/// A word of a query and where it stands; one in quotes stands there without them.
record Piece(String text, int from, int to, boolean quoted) {}
