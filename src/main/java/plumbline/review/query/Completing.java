package plumbline.review.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what may follow where somebody types.
record Completing(String text, int caret, Completion.Names names) {

    private static final int MOST = 50;

    List<Completion> proposals() {
        List<Term> before = Terms.of(text.substring(0, caret));
        if (before.isEmpty() || endsBeforeCaret()) {
            return keys(new Piece("", caret, caret, false));
        }
        return switch (before.getLast()) {
            case Term.Bare(_, Piece word) -> word.quoted() ? List.of() : keys(word);
            case Term.Negation _ -> keys(new Piece("", caret, caret, false));
            case Term.Keyed(_, Piece key, _, List<Piece> values) ->
                    Key.find(key.text())
                            .map(each -> values(each, values.getLast()))
                            .orElse(List.of());
        };
    }

    private boolean endsBeforeCaret() {
        return Character.isWhitespace(text.charAt(caret - 1)) && !isInQuotes();
    }

    /// What is typed in quotes goes on behind blanks.
    private boolean isInQuotes() {
        return Optional.of(Terms.of(text.substring(0, caret)).getLast())
                .filter(Term.Keyed.class::isInstance)
                .map(Term.Keyed.class::cast)
                .map(each -> each.values().getLast())
                .filter(each -> each.quoted() && each.to() == caret)
                .isPresent();
    }

    private List<Completion> keys(Piece typed) {
        return Key.all().stream()
                .filter(each -> each.startsWith(small(typed)))
                .map(each -> with(typed, each, each + ":"))
                .toList();
    }

    private List<Completion> values(Key key, Piece typed) {
        return possible(key)
                .filter(each -> each.toLowerCase(Locale.ROOT).contains(small(typed)))
                .filter(each -> !each.equals(typed.text()))
                .limit(MOST)
                .map(each -> with(typed, each, written(each)))
                .toList();
    }

    private Stream<String> possible(Key key) {
        return switch (key) {
            // a quote cannot be written
            case SERVICE -> names.services().stream().filter(each -> each.indexOf('"') < 0);
            case CHECK -> names.checks().stream();
            // these are but examples
            case ORDER, NAMED, GIT -> Stream.empty();
            default -> key.meaning(Times.UNKNOWN).possible().stream();
        };
    }

    private static String small(Piece typed) {
        return typed.text().toLowerCase(Locale.ROOT);
    }

    private static String written(String value) {
        boolean plain =
                value.chars().noneMatch(each -> each == ',' || Character.isWhitespace(each));
        return plain ? value : '"' + value + '"';
    }

    private Completion with(Piece typed, String word, String written) {
        String before = text.substring(0, typed.from()) + written;
        return new Completion(word, before + text.substring(caret), before.length());
    }
}
