package plumbline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An exemption lets exactly its own place pass, and only while it is needed.
final class HouseTest {

    private static final ArchRule RULE = noClasses().should().haveSimpleNameStartingWith("Wrong");

    private final Sketch sketch =
            Sketch.of(
                    "package plumbline.source; final class WrongOne {}",
                    "package plumbline.source; final class WrongTwo {}");

    private final Exemption one = new Exemption("plumbline.source.WrongOne", "for this test");
    private final Exemption two = new Exemption("plumbline.source.WrongTwo", "for this test");

    @Test
    void whatIsExemptPasses() {
        assertThatCode(() -> House.holds(sketch.classes(), RULE, one, two))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsNotExemptFails() {
        assertThatThrownBy(() -> House.holds(sketch.classes(), RULE, one))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("WrongTwo")
                .hasMessageContaining(RULE.getDescription());
    }

    @Test
    void anExemptionThatNothingNeedsFails() {
        Exemption stale = new Exemption("plumbline.source.Gone", "for this test");

        assertThatThrownBy(() -> House.holds(sketch.classes(), RULE, one, two, stale))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("plumbline.source.Gone");
    }

    @ParameterizedTest
    @CsvSource({"plumbline.source.WrongOne, ''", "' ', for this test"})
    void anExemptionWithoutPlaceOrReasonIsRefused(String place, String reason) {
        assertThatThrownBy(() -> new Exemption(place, reason))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
