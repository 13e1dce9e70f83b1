package plumbline.review.imports.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.words.Words;

import java.util.Locale;

final class SentenceTest {

    private static final Words GERMAN = Words.of(Locale.GERMANY);

    @Test
    void theSameIsToldInEachLanguage() {
        Sentence said = Sentence.of("imports.told.no-row", "Locks");

        assertThat(said.in(Words.english())).isEqualTo("no row is about “Locks”");
        assertThat(said.in(GERMAN)).isEqualTo("keine Zeile handelt von „Locks“");
    }

    @Test
    void aSentenceWithinASentenceIsToldInTheSameLanguage() {
        Sentence said =
                Sentence.of(
                        "imports.told.unticked",
                        "Locks",
                        Sentence.of("imports.told.kind.accepted-risk"));

        assertThat(said.in(GERMAN))
                .isEqualTo(
                        "„Locks“ ist entschieden (Risiko angenommen), und das Kästchen ist leer");
    }

    @Test
    void sharesHaveTheCommaOfTheLanguageAndCountsAreAsInTheDocument() {
        Sentence said = Sentence.of("imports.told.share-is", 1043, 1200, 86.9166);

        assertThat(said.in(Words.english())).isEqualTo("1043/1200 is 86.92 %");
        assertThat(said.in(GERMAN)).isEqualTo("1043/1200 sind 86,92 %");
    }

    @Test
    void bracesInADocumentAreNoPlaceholders() {
        assertThat(Sentence.of("imports.told.no-fix", "{1} isn't {0}").in(Words.english()))
                .isEqualTo("“{1} isn't {0}” has no fix");
    }
}
