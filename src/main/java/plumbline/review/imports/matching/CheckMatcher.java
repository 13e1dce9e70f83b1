package plumbline.review.imports.matching;

/// Tells which check a text of an old audit speaks of, by what it says and the section around it.
@FunctionalInterface
public interface CheckMatcher {

    Match match(String section, String title);
}
