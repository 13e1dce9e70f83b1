package plumbline.review.anchor;

/// Where evidence was taken from, said in several ways so that it can be found again.
///
/// `path` counts from the service; `commit` and `blob` are empty where there is no git; lines begin
/// at 1, both ends included; `snippet` and `context` are digests of the lines and of those around
/// them without regard to spaces; the snippet is `unique` when it stood only there; `structure` is
/// like `003_orders.ts › up() › statement 3`, or empty.
public record Anchor(
        String path,
        String commit,
        String blob,
        int firstLine,
        int lastLine,
        String snippet,
        String context,
        boolean unique,
        String structure) {

    /// The same at other lines of a file.
    public Anchor movedTo(String newPath, int newFirst) {
        return new Anchor(
                newPath,
                commit,
                blob,
                newFirst,
                newFirst + lastLine - firstLine,
                snippet,
                context,
                unique,
                structure);
    }
}
