package plumbline.review.query;

import java.util.ArrayList;
import java.util.List;

/// Takes a query apart, from left to right and each sign once.
final class Terms {

    private static final String QUOTES = "\"“”„";
    private static final String OPERATORS = ":=<>";
    private static final String NOT = "not";

    private final String text;
    private int at;

    private Terms(String text) {
        this.text = text;
    }

    static List<Term> of(String text) {
        Terms terms = new Terms(text);
        List<Term> all = new ArrayList<>();
        for (terms.skipBlanks(); !terms.isAtEnd(); terms.skipBlanks()) {
            all.add(terms.term());
        }
        return all;
    }

    private Term term() {
        boolean negated = false;
        while (!isAtEnd()) {
            int from = at;
            if (!skipNegation()) {
                return positive(negated);
            }
            negated = !negated;
            if (isAtEnd()) {
                return new Term.Negation(piece(from));
            }
        }
        throw new IllegalStateException("a term begins with a sign");
    }

    /// Whether a sign stood here that negates; what it negates may stand behind blanks.
    private boolean skipNegation() {
        if (isAt("-")) {
            at++;
        } else if (text.regionMatches(true, at, NOT, 0, NOT.length())
                && isBlankOrEnd(at + NOT.length())) {
            at += NOT.length();
        } else {
            return false;
        }
        skipBlanks();
        return true;
    }

    private Term positive(boolean negated) {
        if (isAt(QUOTES)) {
            return new Term.Bare(negated, quoted());
        }
        Piece word = upTo(OPERATORS);
        return isAt(OPERATORS)
                ? new Term.Keyed(negated, word, operator(), values())
                : new Term.Bare(negated, word);
    }

    private Operator operator() {
        // sev:>=high is what people of other tools write
        if (isAt(":") && at + 1 < text.length() && "<>".indexOf(text.charAt(at + 1)) >= 0) {
            at++;
        }
        char sign = text.charAt(at++);
        boolean orEqual = "<>".indexOf(sign) >= 0 && isAt("=");
        if (orEqual) {
            at++;
        }
        return switch (sign) {
            case '<' -> orEqual ? Operator.AT_MOST : Operator.BELOW;
            case '>' -> orEqual ? Operator.AT_LEAST : Operator.ABOVE;
            default -> Operator.IS;
        };
    }

    private List<Piece> values() {
        List<Piece> values = new ArrayList<>();
        values.add(value());
        while (isAt(",")) {
            at++;
            values.add(value());
        }
        return values;
    }

    private Piece value() {
        return isAt(QUOTES) ? quoted() : upTo(",");
    }

    /// One that nobody closes reaches to the end.
    private Piece quoted() {
        int from = at++;
        int begin = at;
        while (!isAtEnd() && !isAt(QUOTES)) {
            at++;
        }
        String inside = text.substring(begin, at);
        if (!isAtEnd()) {
            at++;
        }
        return new Piece(inside, from, at, true);
    }

    private Piece upTo(String ends) {
        int from = at;
        while (!isBlankOrEnd(at) && !isAt(ends)) {
            at++;
        }
        return piece(from);
    }

    private Piece piece(int from) {
        return new Piece(text.substring(from, at), from, at, false);
    }

    private void skipBlanks() {
        while (!isAtEnd() && isBlankOrEnd(at)) {
            at++;
        }
    }

    private boolean isBlankOrEnd(int place) {
        return place >= text.length()
                || Character.isWhitespace(text.charAt(place))
                || Character.isSpaceChar(text.charAt(place));
    }

    private boolean isAt(String signs) {
        return !isAtEnd() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isAtEnd() {
        return at >= text.length();
    }
}
