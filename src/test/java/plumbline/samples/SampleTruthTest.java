package plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import plumbline.samples.SampleTruth.Expected;
import plumbline.samples.SampleTruth.FalseFriend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

final class SampleTruthTest {

    static List<SampleTruth> all() throws IOException {
        return SampleTruth.all();
    }

    @Test
    void theProjectsWithATruthAreKnown() throws IOException {
        assertThat(all())
                .extracting(SampleTruth::project)
                .contains("broken", "catalog", "gateway-go", "ledger", "storefront");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLineIsWrittenAsTheReadmeSays(SampleTruth truth) {
        assertThat(truth.migrations())
                .isNotEmpty()
                .allSatisfy(
                        one -> {
                            assertThat(one.status()).isIn("active", "archived", "unlisted");
                            assertThat(one.directions()).isIn("up", "up+down", "?");
                        });
        assertThat(truth.others()).isNotEmpty().noneMatch(other -> other.why().isBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFileIsThere(SampleTruth truth) {
        Stream<String> named =
                Stream.concat(
                        truth.migrations().stream().map(Expected::file),
                        truth.others().stream().map(FalseFriend::file));

        assertThat(named).allSatisfy(file -> assertThat(truth.root().resolve(file)).exists());
    }

    @ParameterizedTest
    @MethodSource("all")
    void noFileIsBothAMigrationAndAFalseFriend(SampleTruth truth) {
        assertThat(truth.others())
                .extracting(FalseFriend::file)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        truth.migrations().stream().map(Expected::file).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMigrationIsListedOnce(SampleTruth truth) {
        assertThat(truth.migrations())
                .extracting(one -> one.framework() + one.version() + one.file())
                .doesNotHaveDuplicates();
    }

    /// A project that grows must not outgrow what is expected of it.
    @ParameterizedTest
    @MethodSource("all")
    void everySqlFileIsAccountedFor(SampleTruth truth) throws IOException {
        try (Stream<Path> files = Files.walk(truth.root())) {
            List<String> sql =
                    files.filter(Files::isRegularFile)
                            .map(file -> truth.root().relativize(file).toString())
                            .map(file -> file.replace('\\', '/'))
                            .filter(file -> file.endsWith(".sql"))
                            .filter(file -> !isDown(file, truth))
                            .filter(file -> !file.startsWith("changelog-service/"))
                            .toList();

            assertThat(sql)
                    .isSubsetOf(
                            Stream.concat(
                                            truth.migrations().stream().map(Expected::file),
                                            truth.others().stream().map(FalseFriend::file))
                                    .toList());
        }
    }

    @Test
    void aLineWithAWordTooFewIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleTruth.expected("flyway 1 V1__a.sql active"))
                .withMessageContaining("V1__a.sql");
    }

    private static boolean isDown(String file, SampleTruth truth) {
        String up =
                file.contains("/U")
                        ? file.replace("/U", "/V")
                        : file.replaceFirst("([._])down\\.sql$", "$1up.sql");
        return !up.equals(file)
                && truth.migrations().stream()
                        .anyMatch(
                                one -> one.file().equals(up) && one.directions().endsWith("down"));
    }
}
