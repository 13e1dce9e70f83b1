package plumbline.gui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Why a check says what it says.
final class WhyViewModelTest {

    @TempDir Path home;

    @Test
    void theRuleTheCountTheHarmAndTheFixAreTold() {
        List<WhyPart> parts = new LookedAt(home).parts().why().parts();

        assertThat(parts)
                .extracting(WhyPart::heading)
                .filteredOn(each -> !each.isEmpty())
                .containsExactly(
                        "The rule",
                        "What it asks",
                        "What is proposed",
                        "What was counted",
                        "Why it hurts, and what PostgreSQL does",
                        "Do instead",
                        "When it is fine");
        assertThat(parts.get(3).text()).startsWith("One place counts (FAIL 1); ");
        assertThat(parts.get(4).text()).contains("SHARE lock").doesNotContain("`");
        assertThat(parts.get(5).code()).contains("CONCURRENTLY").doesNotContain("bad:");
        assertThat(parts.get(6).text()).startsWith("In Knex");
        assertThat(parts.get(6).code()).contains("transaction: false");
    }
}
