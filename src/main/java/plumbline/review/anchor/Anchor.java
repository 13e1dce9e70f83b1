package plumbline.review.anchor;

/// Where evidence was taken from, said in several ways so that it can be found again.
///
/// `path` counts from the service; `commit` and `blob` are empty where there is no git; lines begin
/// at 1, both ends included; `snippet` and `context` are digests of the lines and of those around
/// them without regard to spaces; `copies` tells where the same text stood as well; `structure` is
/// like `003_orders.ts › up() › statement 3`, or empty.
public record Anchor(
        String path,
        String commit,
        String blob,
        int firstLine,
        int lastLine,
        String snippet,
        String context,
        Copies copies,
        String structure) {

    /// Lines of a file that nothing is known of yet.
    Anchor(String path, String commit, String blob, int firstLine, int lastLine) {
        this(path, commit, blob, firstLine, lastLine, "", "", Copies.SAME_FILE, "");
    }

    Anchor knownBy(String newSnippet, String newContext, Copies newCopies, String newStructure) {
        return new Anchor(
                path,
                commit,
                blob,
                firstLine,
                lastLine,
                newSnippet,
                newContext,
                newCopies,
                newStructure);
    }

    /// The same at other lines of a file.
    public Anchor movedTo(String newPath, int newFirst) {
        return at(newPath, newFirst, newFirst + lastLine - firstLine);
    }

    /// The same at other lines, be they more or fewer.
    Anchor at(String newPath, int newFirst, int newLast) {
        return new Anchor(
                newPath, commit, blob, newFirst, newLast, snippet, context, copies, structure);
    }
}
