package plumbline.review.compare;

/// A piece of evidence as it can be compared: its file without lines, and what it says without
/// regard to spaces, or a digest of that.
public record Fact(String file, String text) {

    public static Fact of(String file, String text) {
        return new Fact(file, text.strip().replaceAll("\\s+", " "));
    }
}
