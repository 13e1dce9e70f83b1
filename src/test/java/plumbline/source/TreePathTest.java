package plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TreePathTest {

    @ParameterizedTest
    @CsvSource({
        "'', ./src/migrations, src/migrations",
        "a/b, ../c/./d, a/c/d",
        "a, .., ''",
        "a, 'x\\y', a/x/y",
        "a//b, c, a/b/c"
    })
    void aWrittenPathCountsFromItsFolder(String folder, String written, String expected) {
        assertThat(TreePath.resolve(folder, written)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"'', ../x", "a, ../../x", "a, /etc/passwd", "a, C:/windows", "a, 'C:\\windows'"})
    void nothingLeadsOutOfTheOpenedFolder(String folder, String written) {
        assertThat(TreePath.resolve(folder, written)).isEmpty();
    }

    @Test
    void partsOfAPath() {
        assertThat(TreePath.parent("a/b/c.sql")).isEqualTo("a/b");
        assertThat(TreePath.parent("c.sql")).isEmpty();
        assertThat(TreePath.name("a/b/c.sql")).isEqualTo("c.sql");
        assertThat(TreePath.child("", "a")).isEqualTo("a");
        assertThat(TreePath.isWithin("ab/c", "a")).isFalse();
        assertThat(TreePath.isWithin("a/b", "a")).isTrue();
    }
}
