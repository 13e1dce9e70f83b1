package plumbline.review.imports.document;

import plumbline.words.Words;

import java.util.List;
import java.util.Locale;

/// Something to tell a person, in whichever language they read: the key of its words, and what is
/// filled in.
///
/// Whole numbers are told as documents write them, without signs between thousands; others are
/// percentages.
public record Sentence(String key, List<Object> parts) {

    public Sentence {
        parts = List.copyOf(parts);
    }

    public static Sentence of(String key, Object... parts) {
        return new Sentence(key, List.of(parts));
    }

    /// In the language of these words.
    public String in(Words words) {
        return words.get(key, parts.stream().map(each -> part(each, words)).toArray());
    }

    private static String part(Object part, Words words) {
        return switch (part) {
            case Sentence sentence -> sentence.in(words);
            case Double number -> percent(number, words.locale());
            default -> part.toString();
        };
    }

    private static String percent(double number, Locale locale) {
        return String.format(locale, "%.2f %%", number);
    }
}
