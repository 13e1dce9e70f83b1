package plumbline.review.imports.matching;

/// A service that a document may mean, and how sure that is.
public record MatchedService(String service, Match.Kind kind) {}
