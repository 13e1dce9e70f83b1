package plumbline.review.imports.reconciling;

import plumbline.review.imports.matching.Words;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a title without those that only say what kind of thing it is about: `No hardcoded
/// values` tells `hardcoded`.
record Telling(Set<String> words, boolean isShortened) {

    /// Shorter words stand in too many titles to tell one alone.
    private static final int LONG = 7;

    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

    /// As `Words` has them.
    private static final Set<String> KINDS =
            Words.of(
                    """
                    value string number data file code item thing check setting option column table
                    migration default
                    """);

    /// With or without hyphens it is the same word.
    static Telling of(String title) {
        Set<String> all = Words.of(HYPHEN.matcher(title).replaceAll(""));
        Set<String> words = new LinkedHashSet<>(all);
        words.removeAll(KINDS);
        return new Telling(words, words.size() < all.size());
    }

    /// Whether one of two titles tells all that the other one does, which is put in general terms.
    boolean isKinOf(Telling other) {
        return isToldBy(other) || other.isToldBy(this);
    }

    private boolean isToldBy(Telling other) {
        boolean enough = words.size() > 1 || words.stream().anyMatch(each -> each.length() >= LONG);
        return isShortened && enough && other.words.containsAll(words);
    }
}
