package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

final class NearestTest {

    private static final List<String> NAMES =
            List.of(
                    "audit",
                    "compare",
                    "completion",
                    "demo",
                    "lint",
                    "scan",
                    "--help",
                    "--version");

    @ParameterizedTest(name = "{0} → {1} ({2})")
    @CsvSource({
        "sacn, scan, two neighbours swapped",
        "scna, scan, two neighbours swapped at the end",
        "cscan, scan, one letter too many at the start",
        "scann, scan, one letter too many at the end",
        "can, scan, one letter missing",
        "scam, scan, one letter changed",
        "SCAN, scan, other case",
        "complteion, completion, a longer word",
        "comparison, , too far from compare and completion",
        "-version, --version, one dash too few",
        "--verison, --version, swapped behind dashes",
        "--nonsense, , only the dashes in common",
        "--hlp, --help, one letter missing in an option",
        "s, , too short to tell",
        "lost, , half of the letters",
        "'', , nothing typed",
    })
    void findsWhatWasMeant(String typed, String meant, String slip) {
        assertThat(Nearest.find(typed, NAMES)).as(slip).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void theFewestSlipsWinAndThenTheAlphabet() {
        assertThat(Nearest.find("linx", List.of("linen", "link", "line"))).hasValue("line");
    }

    @Test
    void aHugeWordIsNotCompared() {
        assertThat(Nearest.find("x".repeat(5_000_000), NAMES)).isEmpty();
    }
}
