package plumbline.parse.sql.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.source.SourceDocument;

import java.util.stream.Stream;

/// Whatever the text, there is an answer, and soon.
@Timeout(60)
final class HostileSqlTest {

    static Stream<String> hostile() {
        return Stream.of(
                "SELECT " + "(".repeat(100_000) + "1" + ")".repeat(100_000),
                "SELECT " + "(".repeat(150) + "1" + ")".repeat(150),
                "SELECT " + "NOT ".repeat(20_000) + "true",
                "SELECT " + "-".repeat(50_000).replace("-", "- ") + "1",
                "SELECT " + "CASE WHEN a THEN ".repeat(5_000) + "1" + " END".repeat(5_000),
                "SELECT 1" + " OR a = 1".repeat(20_000),
                "SELECT 1" + "::int".repeat(20_000),
                "SELECT * FROM a" + " JOIN b ON true".repeat(3_000),
                "SELECT 1" + " UNION SELECT 1".repeat(3_000),
                "SELECT a" + "[1]".repeat(20_000),
                "INSERT INTO t VALUES (1)" + ", (2)".repeat(30_000),
                "SELECT 1" + " ".repeat(3_000_000),
                "DO $$ " + "BEGIN ".repeat(3_000) + "END; ".repeat(3_000) + "$$",
                "DO $$ BEGIN " + "IF a THEN ".repeat(150) + "END IF; ".repeat(150) + " END $$",
                "DO $$ BEGIN EXECUTE " + "'a' || ".repeat(20_000) + "'b'; END $$",
                "DO $$ BEGIN EXECUTE "
                        + "format('%s', ".repeat(90)
                        + "'b'"
                        + ")".repeat(90)
                        + "; END $$",
                "CREATE TABLE t (" + "a int, ".repeat(20_000) + "b int)",
                "\u0000\uD800 \uDC00 \uFFFF $a$ $b$ /* /* ");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anyTextIsAnswered(String sql) {
        var text = new SourceDocument("a.sql", sql).embedded();

        assertThatCode(
                        () ->
                                new PostgresGrammar()
                                        .understand(text, Dialect.POSTGRESQL, Circumstances.PLAIN))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("loops")
    void loopsThatMultiplyStop(String code) {
        var text = new SourceDocument("a.sql", code).embedded();

        assertThat(
                        new PostgresGrammar()
                                .understand(text, Dialect.POSTGRESQL, Circumstances.PLAIN)
                                .orElseThrow())
                .hasSizeLessThan(20_000);
    }

    static Stream<String> loops() {
        String array = "ARRAY['a'" + ", 'b'".repeat(99) + "]";
        String loop = "FOREACH t IN ARRAY " + array + " LOOP ";
        String body = "EXECUTE format('DROP TABLE %I', t); ";
        return Stream.of(1, 2, 3, 4)
                .map(depth -> loop.repeat(depth) + body + "END LOOP; ".repeat(depth))
                .map(code -> "DO $$ BEGIN " + code + "END $$");
    }
}
