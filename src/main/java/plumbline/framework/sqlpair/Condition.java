package plumbline.framework.sqlpair;

import plumbline.framework.sql.Dialects;
import plumbline.operation.Dialect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A condition of a Go template, decided as far as it asks for the database.
record Condition(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[()]|\"[^\"]*\"|`[^`]*`|[^\\s()\"`]+");
    private static final int DEEPEST = 32;

    /// True, false, or a matter of other things than the database.
    enum Outcome {
        YES,
        NO,
        OPEN;

        Outcome not() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case OPEN -> OPEN;
            };
        }
    }

    static Condition of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return new Condition(List.copyOf(words));
    }

    /// The databases that are named.
    Set<Dialect> dialects() {
        Set<Dialect> named = new LinkedHashSet<>();
        words.forEach(word -> findDialect(word).ifPresent(named::add));
        return named;
    }

    Outcome on(Dialect dialect) {
        return new Evaluation(words, dialect).all();
    }

    private static Optional<Dialect> findDialect(String word) {
        boolean field = word.startsWith(".") || word.startsWith("$.");
        boolean literal = word.startsWith("\"") || word.startsWith("`");
        if (!field && !literal) {
            return Optional.empty();
        }
        String bare = word.replaceAll("[\"`$]", "");
        return Dialects.findByName(bare.substring(bare.lastIndexOf('.') + 1));
    }

    /// One walk through the words.
    private static final class Evaluation {

        private final List<String> words;
        private final Dialect dialect;
        private int at;
        private int depth;

        Evaluation(List<String> words, Dialect dialect) {
            this.words = words;
            this.dialect = dialect;
        }

        Outcome all() {
            Outcome outcome = expression();
            return at == words.size() ? outcome : Outcome.OPEN;
        }

        private Outcome expression() {
            if (at >= words.size() || ++depth > DEEPEST) {
                return Outcome.OPEN;
            }
            String word = words.get(at);
            return switch (word) {
                case "and" -> joined(Outcome.NO);
                case "or" -> joined(Outcome.YES);
                case "not" -> {
                    at++;
                    yield operand().not();
                }
                case "eq" -> equality();
                default -> operand();
            };
        }

        /// `and` and `or`: one operand that decides is enough.
        private Outcome joined(Outcome deciding) {
            at++;
            boolean open = false;
            boolean decided = false;
            while (at < words.size() && !words.get(at).equals(")")) {
                Outcome one = operand();
                decided |= one == deciding;
                open |= one == Outcome.OPEN;
            }
            return decided ? deciding : open ? Outcome.OPEN : deciding.not();
        }

        private Outcome equality() {
            at++;
            boolean named = false;
            boolean same = false;
            while (at < words.size() && !words.get(at).equals(")")) {
                Optional<Dialect> found = findDialect(words.get(at++));
                named |= found.isPresent();
                same |= found.isPresent() && found.get() == dialect;
            }
            return !named ? Outcome.OPEN : same ? Outcome.YES : Outcome.NO;
        }

        private Outcome operand() {
            if (at >= words.size()) {
                return Outcome.OPEN;
            }
            String word = words.get(at++);
            if (word.equals("(")) {
                Outcome inner = expression();
                // whatever was not taken up to the bracket makes the answer open
                boolean clean = at < words.size() && words.get(at).equals(")");
                skipBracket();
                return clean ? inner : Outcome.OPEN;
            }
            return word.startsWith("\"")
                    ? Outcome.OPEN
                    : findDialect(word)
                            .map(found -> found == dialect ? Outcome.YES : Outcome.NO)
                            .orElse(Outcome.OPEN);
        }

        private void skipBracket() {
            for (int open = 1; at < words.size() && open > 0; at++) {
                String word = words.get(at);
                open += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            }
        }
    }
}
