package plumbline.review.imports.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.catalogue.Checks;
import plumbline.review.imports.matching.ChosenMatches.Said;

import java.util.Map;

final class ChosenMatchesTest {

    private static final String BOTH = "Index CONCURRENTLY or lock_timeout";

    private final CatalogueMatcher catalogue = new CatalogueMatcher(Checks.infos());

    @Test
    void whatAPersonSaidComesBeforeWhatTheWordsSay() {
        CheckMatcher matcher =
                new ChosenMatches(
                        Map.of(
                                new Said("Locking", "Waits"), "lock-timeout",
                                new Said("Locking", "CONCURRENTLY"), ""),
                        catalogue);

        assertThat(matcher.match("Locking", "Waits"))
                .isEqualTo(new Match("lock-timeout", Match.Kind.CHOSEN));
        assertThat(matcher.match("Locking", "CONCURRENTLY")).isEqualTo(Match.NONE);
        assertThat(matcher.match("Other", "CONCURRENTLY"))
                .isEqualTo(catalogue.match("Other", "CONCURRENTLY"));
    }

    @Test
    void whatIsFoundIsTheFirstCandidateAndNoneIsThereTwice() {
        assertThat(catalogue.candidates("Locking", BOTH))
                .startsWith(catalogue.match("Locking", BOTH).check())
                .contains("lock-timeout", "index-concurrently")
                .doesNotHaveDuplicates();
        assertThat(catalogue.candidates("", "Drivers are polite")).isEmpty();
    }
}
