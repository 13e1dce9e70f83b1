package plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How long files and methods are as a whole, and what stands at the top of the repository.
///
/// That none exceeds its limit is checkstyle's to say.
final class SizesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String PACKAGE_INFO = "package-info.java";

    private static final Set<String> TOP_LEVEL =
            Set.of("pom.xml", "src", "styles", "sample-projects", "installer", "README.md");

    /// What Maven and development environments put there, and git ignores.
    private static final Pattern MADE = Pattern.compile("target|.*\\.iml|\\..*");

    @Test
    void halfOfTheFilesHaveAtMost80Lines() throws IOException {
        assertThat(shareUpTo(80, fileLengths())).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void nearlyAllFilesHaveAtMost200Lines() throws IOException {
        assertThat(shareUpTo(200, fileLengths())).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void nearlyAllMethodsHaveAtMost20Lines() {
        assertThat(shareUpTo(20, methodLengths(SourceTrees.below(SOURCES))))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void aPackageInfoHasAtMostFiveLines() throws IOException {
        assertThat(linesOfFiles(PACKAGE_INFO)).isNotEmpty().allSatisfy(SizesTest::isShort);
    }

    @Test
    void nothingElseStandsAtTheTopOfTheRepository() throws IOException {
        assertThat(strangers(Path.of(""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"80, 0.5", "79, 0.25", "81, 0.75", "9, 0", "1000, 1"})
    void theShareOfTheShortOnesIsCounted(int limit, double share) {
        assertThat(shareUpTo(limit, List.of(300, 81, 80, 10))).isEqualTo(share);
    }

    @Test
    void theLinesOfAMethodAreThoseOfItsBody() {
        String text =
                """
                interface Some {
                    /// Says so.
                    @Deprecated
                    default void twoLines(
                            int more) {
                    }

                    default void oneLine() {}

                    void none();

                    Object INNER = new Object() {
                        public String toString() {
                            return "";
                        }
                    };
                }
                """;

        assertThat(methodLengths(SourceTrees.of(text))).containsExactly(2, 1, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.md", "lib", "build.gradle", "Pom.xml", "readme.md"})
    void aStrangerAtTheTopIsFound(String name, @TempDir Path root) throws IOException {
        for (String known : TOP_LEVEL) {
            Files.createFile(root.resolve(known));
        }
        Files.createFile(root.resolve(".gitignore"));
        Files.createDirectory(root.resolve("target"));
        assertThat(strangers(root)).isEmpty();

        Files.createDirectory(root.resolve(name));
        assertThat(strangers(root)).containsExactly(name);
    }

    private static void isShort(Path file, int lines) {
        assertThat(lines).as("lines of %s", file).isLessThanOrEqualTo(5);
    }

    /// Package descriptions do not count: so many short files would hide the long ones.
    private static List<Integer> fileLengths() throws IOException {
        Map<Path, Integer> lengths = linesOfFiles(".java");
        lengths.keySet().removeIf(file -> file.endsWith(PACKAGE_INFO));
        return List.copyOf(lengths.values());
    }

    private static Map<Path, Integer> linesOfFiles(String ending) throws IOException {
        Map<Path, Integer> lengths = new TreeMap<>();
        try (Stream<Path> all = Files.walk(SOURCES)) {
            for (Path file : all.filter(each -> each.toString().endsWith(ending)).toList()) {
                lengths.put(file, Files.readAllLines(file).size());
            }
        }
        return lengths;
    }

    private static double shareUpTo(int limit, List<Integer> lengths) {
        assertThat(lengths).isNotEmpty();
        return (double) lengths.stream().filter(each -> each <= limit).count() / lengths.size();
    }

    private static List<Integer> methodLengths(SourceTrees trees) {
        List<Integer> lengths = new ArrayList<>();
        for (CompilationUnitTree unit : trees.units()) {
            new TreeScanner<@Nullable Void, List<Integer>>() {
                @Override
                public @Nullable Void visitMethod(MethodTree method, List<Integer> into) {
                    if (method.getBody() != null) {
                        into.add(trees.lines(unit, method.getBody()));
                    }
                    return super.visitMethod(method, into);
                }
            }.scan(unit, lengths);
        }
        return lengths;
    }

    private static List<String> strangers(Path root) throws IOException {
        try (Stream<Path> all = Files.list(root.toAbsolutePath())) {
            return all.map(each -> String.valueOf(each.getFileName()))
                    .filter(name -> !TOP_LEVEL.contains(name) && !MADE.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }
}
