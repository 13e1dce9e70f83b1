package plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.preferences.Language;

import java.util.Locale;

final class WindowWordsTest {

    @ParameterizedTest
    @CsvSource({
        "SYSTEM,  de-DE, Schließen",
        "SYSTEM,  de-AT, Schließen",
        "SYSTEM,  en-GB, Close",
        "SYSTEM,  ja-JP, Close",
        "ENGLISH, de-DE, Close",
        "ENGLISH, ja-JP, Close",
        "GERMAN,  en-GB, Schließen",
        "GERMAN,  ja-JP, Schließen"
    })
    void theChoiceOfThePersonComesBeforeThatOfTheSystem(
            Language chosen, String system, String close) {
        assertThat(WindowWords.of(chosen, Locale.forLanguageTag(system)).get("sheet.close"))
                .isEqualTo(close);
    }
}
