package plumbline.review.imports.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.review.imports.document.Claim;

import java.util.Optional;

class ClaimTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Score: 7.5/10             | 7.5/10  | 75
                    **Score:** 8,5 / 10       | 8.5/10  | 85
                    Overall Score: 8/10 ✅    | 8/10    | 80
                    Rating: 54/100            | 54/100  | 54
                    Compliance: 72.25 / 100   | 72.25/100 | 72.25
                    """)
    void pointsAreScores(String line, String text, double percent) {
        assertThat(ClaimText.ofScore(1, "", line))
                .singleElement()
                .isInstanceOfSatisfying(
                        Claim.Score.class,
                        each -> {
                            assertThat(each.text()).isEqualTo(text);
                            assertThat(each.percent()).isEqualTo(percent);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Compliance Score: 8/10 checks passed",
                "Pass Rate: 8/10",
                "Score: 80% (8/10)",
                "Score (8/10 applicable)"
            })
    void checksOfTenAreAShare(String line) {
        assertThat(ClaimText.ofScore(1, "", line)).last().isInstanceOf(Claim.Share.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Score 7/10/2025", "Score: 12.5/10"})
    void otherNumbersAreNoPoints(String line) {
        assertThat(ClaimText.ofScore(1, "", line)).noneMatch(Claim.Score.class::isInstance);
    }

    @Test
    void pointsInAHeadingAreThoseOfItsSection() {
        String text = "3. Locks (7,5/10)";
        Optional<Claim> claim = ClaimText.findInHeading(4, text);

        assertThat(claim).contains(new Claim.Score(4, text, 7.5, 1, 10));
    }
}
