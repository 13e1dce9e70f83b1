package plumbline.review.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

final class FolderNameTest {

    private static final Path BASE = Path.of("base").toAbsolutePath();

    private final FolderName names = new FolderName(BASE.resolve("fleet/q4.plumb"));

    @ParameterizedTest
    @CsvSource({"fleet/order, ../order", "fleet/team/../a/b, ../a/b"})
    void whatLiesBesideAnAuditIsCountedFromIt(String folder, String name) {
        Path whole = BASE.resolve(folder);

        assertThat(names.of(whole)).isEqualTo(name);
        assertThat(names.find(name)).contains(whole.normalize());
    }

    @ParameterizedTest
    @CsvSource({"fleet", "order", "fleets/order"})
    void whatLiesElsewhereIsCountedFromTheRoot(String folder) {
        Path whole = BASE.resolve(folder);

        assertThat(names.of(whole)).isEqualTo(whole.toString());
        assertThat(names.find(whole.toString())).contains(whole);
    }

    @Test
    void aNameThatMeansNothingHereIsNoFolder() {
        assertThat(names.find("a\0b")).isEmpty();
    }
}
