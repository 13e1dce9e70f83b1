package plumbline.review.imports.applying;

import plumbline.review.imports.matching.Match;

import java.util.Locale;

/// A check that only a document asks: its id is made of its title.
final class OwnCheck {

    private static final int LONGEST = 60;

    private OwnCheck() {}

    /// That of the catalogue where there is one.
    static String idOf(Match match, String title) {
        return match.check().isEmpty() ? "imported/" + slug(title) : match.check();
    }

    private static String slug(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String bare = plain.replaceAll("^-|-$", "");
        return bare.substring(0, Math.min(LONGEST, bare.length()));
    }
}
