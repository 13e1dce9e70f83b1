package plumbline.source.ignore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

class IgnorePatternTest {

    private static final List<String> PATHS =
            List.of(
                    "a",
                    "b",
                    "ab",
                    "a.log",
                    "x.log",
                    "a/b",
                    "a/b/c",
                    "a/x/b",
                    "a/x/y/b",
                    "x/a",
                    "x/a/b",
                    "build",
                    "x/build",
                    "build/out.txt",
                    "foo.txt",
                    "doc/frotz",
                    "a/doc/frotz",
                    "#x",
                    "!x",
                    "a b",
                    "1.sql",
                    "12.sql",
                    "data/1.sql",
                    "A.log",
                    "]",
                    "a-b",
                    "ä");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "*.log",
                "/a",
                "a/b",
                "/*",
                "*",
                "build/",
                "/build/",
                "**/b",
                "a/**",
                "a/**/b",
                "**/a/**",
                "doc/frotz",
                "?",
                "?.sql",
                "[0-9].sql",
                "[!a-m]*",
                "[^0-9].log",
                "a?b",
                "\\#x",
                "\\!x",
                "a\\ b",
                "[[:digit:]]*",
                "[]]",
                "[a-]*",
                "x/*",
                "x/**/b",
                "**",
                "a*b",
                "*/b",
                "a/*/b",
                "foo.*",
                "[abc]",
                "data/*.sql",
                "ä"
            })
    void patternsMeanWhatTheyMeanToAnotherReader(String line) {
        FastIgnoreRule other = new FastIgnoreRule(line);
        IgnorePattern ours = IgnorePattern.parse(line).orElseThrow();

        for (boolean isFolder : List.of(true, false)) {
            assertThat(PATHS.stream().filter(path -> ours.matches(path, isFolder)))
                    .as("%s, folder %s", line, isFolder)
                    .containsExactlyElementsOf(
                            PATHS.stream()
                                    .filter(path -> other.isMatch(path, isFolder, true))
                                    .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "# a comment", "/", "!", "!/"})
    void linesWithoutAPatternAreNone(String line) {
        assertThat(IgnorePattern.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'a  ',a", "'a\\ ','a '", "'a\\\\ ','a\\'"})
    void spacesAtTheEndCountOnlyBehindABackslash(String line, String path) {
        assertThat(IgnorePattern.parse(line).orElseThrow().matches(path, false)).isTrue();
    }

    @Test
    void aBracketThatIsNotClosedMatchesNothing() {
        assertThat(IgnorePattern.parse("[a").orElseThrow().matches("[a", false)).isFalse();
        assertThat(IgnorePattern.parse("a\\").orElseThrow().matches("a", false)).isFalse();
    }

    @Test
    void aHostilePatternTakesNoLongerThanOthers() {
        IgnorePattern stars = IgnorePattern.parse("*a".repeat(1_000) + "b").orElseThrow();
        IgnorePattern folders = IgnorePattern.parse("**/a/".repeat(600) + "b").orElseThrow();

        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> {
                    assertThat(stars.matches("a".repeat(4_000), false)).isFalse();
                    assertThat(folders.matches("a/".repeat(2_000) + "c", false)).isFalse();
                });
    }
}
