package plumbline.review.structure;

/// Reads a code backwards, a word at a time; the code has blanks for comments and strings.
final class CodeCursor {

    private final String code;
    private int at;

    /// Stands before a place.
    CodeCursor(String code, int at) {
        this.code = code;
        this.at = at;
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    /// The character before, blanks left out; a blank at the beginning.
    char before() {
        while (at > 0 && Character.isWhitespace(code.charAt(at - 1))) {
            at--;
        }
        return at > 0 ? code.charAt(at - 1) : ' ';
    }

    /// Goes before a word, if it stands there.
    boolean took(String word) {
        before();
        int from = at - word.length();
        boolean there = code.startsWith(word, from) && !(isName(from) && isName(from - 1));
        at = there ? from : at;
        return there;
    }

    /// Goes before the name that stands there, if one does.
    String name() {
        before();
        int end = at;
        while (isName(at - 1)) {
            at--;
        }
        return code.substring(at, end);
    }

    private boolean isName(int place) {
        return place >= 0 && Character.isJavaIdentifierPart(code.charAt(place));
    }
}
