package plumbline.framework.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import plumbline.operation.step.Step;
import plumbline.source.SourceSpan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Two hundred operations, held against what stands in the files where they are said to be.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PositionsTest {

    private static final int SEED = 20_261_121;
    private static final int CHOSEN = 200;

    /// A call, an element of XML, or a key of YAML or JSON.
    private static final Pattern BUILDER =
            Pattern.compile(
                    "[\\w$]+\\s*\\(.*|<[\\w:]+[\\s/>].*|\"?\\w+\"?\\s*:.*|\\{\\s*\"?\\w+\"?\\s*:.*",
                    Pattern.DOTALL);

    private final List<Placed> chosen = new ArrayList<>();

    /// A step and the text at its place.
    private record Placed(Step step, String host) {

        boolean isSql() {
            return !step.sql().isBlank();
        }

        @Override
        public String toString() {
            SourceSpan span = step.span();
            return "%s:%d:%d %s".formatted(span.file(), span.line(), span.column(), host);
        }
    }

    @BeforeAll
    void choose() throws IOException {
        List<Placed> all = new ArrayList<>();
        for (String project : SampleReading.projects()) {
            SampleReading reading = SampleReading.of(project);
            for (Step step : reading.steps()) {
                SourceSpan span = step.span();
                String text = reading.document(span.file()).text();
                all.add(new Placed(step, text.substring(span.start(), span.end())));
            }
        }
        Collections.shuffle(all, new Random(SEED));
        chosen.addAll(all.subList(0, CHOSEN));
    }

    @Test
    void bothKindsAreAmongThem() {
        assertThat(chosen).filteredOn(Placed::isSql).hasSizeGreaterThan(CHOSEN / 3);
        assertThat(chosen).filteredOn(each -> !each.isSql()).hasSizeGreaterThan(CHOSEN / 5);
    }

    @Test
    void sqlBeginsWhereItIsSaidTo() {
        assertThat(chosen)
                .filteredOn(Placed::isSql)
                .filteredOn(each -> !beginsThere(each) && !isPartOfTheStatement(each))
                .isEmpty();
    }

    @Test
    void whatABuilderMakesIsCalledWhereItIsSaidTo() {
        assertThat(chosen)
                .filteredOn(each -> !each.isSql())
                .filteredOn(each -> !BUILDER.matcher(each.host()).matches())
                .isEmpty();
    }

    private static boolean beginsThere(Placed placed) {
        String first = words(placed.step().sql()).findFirst().orElseThrow();
        return words(placed.host()).findFirst().orElse("").equals(first);
    }

    /// A subcommand of ALTER TABLE, or what stands inside WITH or DO, begins further on.
    private static boolean isPartOfTheStatement(Placed placed) {
        String sql = String.join(" ", words(placed.step().sql()).toList());
        String begin = String.join(" ", words(placed.host()).limit(2).toList());
        return sql.matches("(alter|with|do) .*") && sql.indexOf(" " + begin) > 0;
    }

    private static Stream<String> words(String text) {
        return Pattern.compile("\\w+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group());
    }
}
