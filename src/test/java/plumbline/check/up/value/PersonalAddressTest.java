package plumbline.check.up.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

final class PersonalAddressTest {

    @ParameterizedTest
    @CsvSource({
        "anna.berg@firma.de, 0",
        "to anna.berg@firma.de, 3",
        "a @ b and anna.berg@firma.de, 10",
        "x@y @@ anna.berg@firma.de, 7",
        "info@firma.de;anna.berg@firma.de, 14",
        "anna@example.com anna.berg@firma.de, 17",
        "postgres://u:anna@host.net/db anna.berg@firma.de, 30"
    })
    void theFirstAddressOfAPersonIsFound(String text, int at) {
        assertThat(PersonalAddress.find(text, false)).contains(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "a@b", "info@firma.de", "anna@example.org", "no address"})
    void whatIsNoPersonsIsNotFound(String text) {
        assertThat(PersonalAddress.find(text, false)).isEmpty();
    }

    @Test
    void anAddressOfARoleIsFoundWhereItIsAskedFor() {
        assertThat(PersonalAddress.find("info@firma.de", true)).contains(0);
    }

    @Test
    void aNameThatIsTooLongCountsFromItsEnd() {
        assertThat(PersonalAddress.find("n".repeat(100) + "@firma.de", false)).contains(36);
    }

    @Test
    void aLargeFileTakesNoTime() {
        String text = "a.b-c_d".repeat(500_000) + " @ " + "a.b-c_d".repeat(500_000);

        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(PersonalAddress.find(text, false)).isEmpty());
    }
}
