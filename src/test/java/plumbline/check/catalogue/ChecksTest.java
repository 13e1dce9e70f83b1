package plumbline.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import plumbline.check.Check;
import plumbline.check.CheckInfo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Every check is whole: one class, one page, fixtures of both kinds, one line in the catalogue.
final class ChecksTest {

    private static final Path FIXTURES = Path.of("src/test/resources/check");
    private static final Path PAGES = Path.of("src/main/resources/plumbline/check");

    static List<CheckInfo> checks() {
        return Checks.all().stream().map(Check::info).toList();
    }

    @Test
    void idsAreUniqueAndSectionsStayTogether() {
        List<CheckInfo> all = checks();
        assertThat(all).extracting(CheckInfo::id).doesNotHaveDuplicates();
        assertThat(all).extracting(CheckInfo::section).isSorted();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aCheckHasAPageWithItsTitleAndHeadings(CheckInfo check) {
        String page = Pages.find(check).orElseThrow();

        List<String> headings = new ArrayList<>();
        boolean code = false;
        for (String line : page.lines().toList()) {
            code ^= line.startsWith("```");
            if (!code && line.startsWith("#")) {
                headings.add(line);
            }
        }
        assertThat(headings)
                .containsExactly(
                        "# " + check.title(),
                        "## What it asks",
                        "## Why it hurts",
                        "## Do instead",
                        "## When it is fine");
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aCheckHasFixturesThatItFlagsAndThatItAccepts(CheckInfo check) {
        Path folder = FIXTURES.resolve(check.id());

        assertThat(folder.resolve("flagged")).isNotEmptyDirectory();
        assertThat(folder.resolve("accepted")).isNotEmptyDirectory();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aCheckSaysWhatToDoInstead(CheckInfo check) {
        assertThat(check.fix()).isNotBlank();
    }

    @Test
    void noPageAndNoFixtureIsLeftWithoutItsCheck() throws Exception {
        List<String> ids = checks().stream().map(CheckInfo::id).toList();
        try (var pages = Files.list(PAGES);
                var fixtures = Files.list(FIXTURES)) {
            assertThat(pages.map(each -> each.getFileName().toString().replace(".md", "")))
                    .isSubsetOf(ids);
            assertThat(fixtures.map(each -> each.getFileName().toString())).isSubsetOf(ids);
        }
    }
}
