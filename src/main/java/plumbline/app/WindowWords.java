package plumbline.app;

import plumbline.preferences.Language;
import plumbline.words.Words;

import java.util.Locale;

/// The words of the window, in the language that a person chose; the command line stays English.
final class WindowWords {

    private WindowWords() {}

    static Words of(Language language, Locale system) {
        return switch (language) {
            case SYSTEM -> Words.of(system);
            case ENGLISH -> Words.english();
            case GERMAN -> Words.of(Locale.GERMAN);
        };
    }
}
