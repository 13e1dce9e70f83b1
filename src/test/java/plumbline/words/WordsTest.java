package plumbline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

final class WordsTest {

    private final Words words = Words.english();

    @Test
    void aKeyGivesItsWords() {
        assertThat(words.get("problem.folder-not-readable.holds"))
                .isEqualTo("All other folders were read.");
    }

    @Test
    void argumentsFillTheirPlaces() {
        assertThat(words.get("problem.sample-not-copied.message", "a", "b"))
                .isEqualTo("The sample a could not be copied to b.");
    }

    /// A path may hold what MessageFormat reads as its own.
    @ParameterizedTest
    @ValueSource(strings = {"{0}", "it's", "{", "}", "", "{1,number}", "C:\\new"})
    void anArgumentIsNeverReadAsAPattern(String argument) {
        assertThat(words.get("problem.folder-not-readable.message", argument))
                .isEqualTo("The folder " + argument + " could not be read.");
    }

    @Test
    void anArgumentThatIsNotGivenLeavesItsPlaceVisible() {
        assertThat(words.get("problem.folder-not-readable.message"))
                .isEqualTo("The folder {0} could not be read.");
    }

    @Test
    void numbersAreWrittenAsTheLocaleDoes() {
        String key = "problem.folder-not-readable.message";

        assertThat(words.get(key, 1234)).contains(" 1,234 ");
        assertThat(Words.of(Locale.GERMANY).get(key, 1234)).contains(" 1.234 ");
    }

    @Test
    void anUnknownKeyIsAFault() {
        assertThatThrownBy(() -> words.get("no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void hasTellsWhetherAKeyIsThere() {
        assertThat(words.has("problem.unexpected.todo")).isTrue();
        assertThat(words.has("problem.unexpected")).isFalse();
        assertThat(words.has("")).isFalse();
    }

    @Test
    void keysAreSortedAndAllThere() {
        assertThat(List.copyOf(words.keys())).isSorted().isNotEmpty().allMatch(words::has);
    }

    /// Numbers as well: Arabic digits inside an English sentence help nobody.
    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "fr", "ar-EG", "nds-DE", "und", "und-DE"})
    void aLanguageThatIsNotThereFallsBackToEnglish(String tag) {
        Words fallback = Words.of(Locale.forLanguageTag(tag));

        assertThat(fallback.get("document.facts", 1234, "UTF-8")).isEqualTo("1,234 lines · UTF-8");
        assertThat(fallback.locale()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de", "de-DE", "de-CH", "de-Latn-AT"})
    void aLanguageThatIsThereKeepsItsRegion(String tag) {
        Locale locale = Locale.forLanguageTag(tag);

        assertThat(Words.of(locale).locale()).isEqualTo(locale);
    }

    @Test
    void whatALanguageDoesNotSayIsSaidInEnglish() {
        Words german = Words.of(Locale.GERMANY);

        assertThat(german.get("sheet.close")).isEqualTo("Schließen");
        assertThat(german.get("cli.exit.clean")).isEqualTo(words.get("cli.exit.clean"));
        assertThat(german.keys()).isEqualTo(words.keys());
    }

    /// A message with a choice is read once more after the choice was made.
    @ParameterizedTest
    @ValueSource(strings = {"{0}", "it's", "{", "a|b#c<d", "{1,choice,0#x}", ""})
    void aNameInAChoiceIsNeverReadAsAPattern(String name) {
        assertThat(words.get("workspace.name", name, 0)).isEqualTo(name);
        assertThat(words.get("workspace.name", name, 3)).isEqualTo(name + " and 3 more");
        assertThat(words.get("tasks.strip", name, 1200)).isEqualTo(name + " and 1,200 more");
    }
}
