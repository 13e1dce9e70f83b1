package plumbline.cli;

import org.jspecify.annotations.Nullable;

import plumbline.words.Words;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/// Lends our words to picocli, in one language with the rest, by keys like `cli.demo.header`.
public final class WordsBundle extends ResourceBundle {

    private final Words words;

    public WordsBundle(Words words) {
        this.words = words;
    }

    /// picocli takes all help for a format string, so that a percent sign must be doubled.
    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.has(key) ? words.get(key).replace("%", "%%") : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keys());
    }
}
