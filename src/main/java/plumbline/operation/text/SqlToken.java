package plumbline.operation.text;

/// One word, quotation, number or sign of a statement, with its place in it and as it is written.
public record SqlToken(Kind kind, int start, int end, String text) {

    /// What a token is; `BROKEN` is a quotation or a comment that is never closed.
    public enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        NUMBER,
        SIGN,
        BROKEN
    }

    /// Whether it is that unquoted word, in whatever case.
    public boolean is(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /// Whether it is that sign.
    public boolean isSign(char sign) {
        return kind == Kind.SIGN && text.length() == 1 && text.charAt(0) == sign;
    }

    /// Whether it can be a name or a part of one.
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }
}
