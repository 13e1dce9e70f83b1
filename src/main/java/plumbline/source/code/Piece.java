package plumbline.source.code;

/// A run of characters of one kind; what is between its marks goes from `innerStart` to before
/// `innerEnd`.
///
/// A template literal with holes is several strings: each ends where a hole opens.
public record Piece(Kind kind, int start, int end, int innerStart, int innerEnd) {

    /// What a piece of a text is; a regular expression counts as a string.
    public enum Kind {
        CODE,
        COMMENT,
        STRING
    }
}
