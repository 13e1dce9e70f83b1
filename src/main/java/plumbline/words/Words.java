package plumbline.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/// The words of one language, by key.
public final class Words {

    private static final String BUNDLE = "plumbline.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The words for a locale; where its language is not there, English words with English numbers.
    public static Words of(Locale locale) {
        ResourceBundle.Control noDetour =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle found = ResourceBundle.getBundle(BUNDLE, locale, noDetour);
        boolean english = found.getLocale().equals(Locale.ROOT);
        return new Words(found, english && !isEnglish(locale) ? Locale.ENGLISH : locale);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    public static Words english() {
        return of(Locale.ENGLISH);
    }

    /// The words behind a key, with `{0}`, `{1}` … filled in as [MessageFormat] does.
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public Set<String> keys() {
        return new TreeSet<>(bundle.keySet());
    }

    public Locale locale() {
        return locale;
    }
}
