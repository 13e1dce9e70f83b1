package plumbline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class EmbeddedTextTest {

    private static final SourceDocument SCRIPT =
            new SourceDocument("a.ts", "raw(`DROP TABLE ${prefix}users;\nDROP VIEW v;`)");
    private static final SourceDocument OTHER = new SourceDocument("b.ts", "const P = 'app_';");

    private static EmbeddedText template() {
        return EmbeddedText.join(
                List.of(
                        EmbeddedText.of(SCRIPT, 5, 16),
                        EmbeddedText.hole(
                                new Hole(Hole.Kind.ENVIRONMENT, "prefix"), SCRIPT, 16, 25),
                        EmbeddedText.of(SCRIPT, 25, 45)));
    }

    private static String host(SourceSpan span) {
        String text = span.file().equals("a.ts") ? SCRIPT.text() : OTHER.text();
        return text.substring(span.start(), span.end());
    }

    @Test
    void everyPartKnowsWhereItStands() {
        EmbeddedText template = template();
        int users = template.text().indexOf("users");
        int view = template.text().indexOf("DROP VIEW v");

        assertThat(host(template.span(0, 10))).isEqualTo("DROP TABLE");
        assertThat(host(template.span(users, users + 5))).isEqualTo("users");
        assertThat(host(template.span(view, view + 11))).isEqualTo("DROP VIEW v");
        assertThat(template.span(view, view + 4).line()).isEqualTo(2);
        assertThat(template.span(view, view + 4).column()).isEqualTo(1);
    }

    @Test
    void aHoleIsAnIdentifierToGrammarsAndAnExpressionToPeople() {
        EmbeddedText template = template();

        assertThat(template.text()).matches("(?s)DROP TABLE [a-z_0-9]+users;.*");
        assertThat(template.display()).startsWith("DROP TABLE ${prefix}users;");
        assertThat(template.isDynamic()).isTrue();
        assertThat(template.isDynamic(0, 10)).isFalse();
        assertThat(template.holes()).extracting(Hole::kind).containsExactly(Hole.Kind.ENVIRONMENT);
    }

    @Test
    void aRangeAcrossAHoleCoversTheHoleAsItIsWritten() {
        EmbeddedText template = template();

        assertThat(host(template.span(0, template.text().indexOf(';'))))
                .isEqualTo("DROP TABLE ${prefix}users");
        assertThat(template.display(11, template.text().indexOf(';'))).isEqualTo("${prefix}users");
    }

    @Test
    void withoutHolesEveryPlaceStaysWhereItWas() {
        EmbeddedText blanked = template().withoutHoles();

        assertThat(blanked.text()).hasSameSizeAs(template().text()).contains("TABLE  ");
        assertThat(host(blanked.span(0, 10))).isEqualTo("DROP TABLE");
    }

    @Test
    void aSliceKeepsItsPlaces() {
        EmbeddedText template = template();
        int view = template.text().indexOf("VIEW");
        EmbeddedText slice = template.slice(view, view + 6);

        assertThat(slice.text()).isEqualTo("VIEW v");
        assertThat(host(slice.span())).isEqualTo("VIEW v");
        assertThat(host(slice.slice(5, 6).span())).isEqualTo("v");
    }

    @Test
    void textsOfSeveralFilesEachKeepTheirFile() {
        EmbeddedText both = EmbeddedText.of(SCRIPT, 5, 16).plus(EmbeddedText.of(OTHER, 11, 15));

        assertThat(both.text()).isEqualTo("DROP TABLE app_");
        assertThat(both.span(11, 15).file()).isEqualTo("b.ts");
        assertThat(host(both.span(11, 15))).isEqualTo("app_");
        assertThat(host(both.span(0, 15))).isEqualTo("DROP TABLE ");
    }

    @Test
    void whatStandsForAnEscapePointsToAllOfIt() {
        SourceDocument escaped = new SourceDocument("a.ts", "'a\\u0041b'");
        EmbeddedText text =
                EmbeddedText.join(
                        List.of(
                                EmbeddedText.of(escaped, 1, 2),
                                EmbeddedText.standingFor("A", escaped, 2, 8),
                                EmbeddedText.of(escaped, 8, 9)));

        assertThat(text.text()).isEqualTo("aAb");
        assertThat(text.span(1, 2).start()).isEqualTo(2);
        assertThat(text.span(1, 2).end()).isEqualTo(8);
        assertThat(text.span(2, 3).start()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 3", "45, 99", "-4, 2"})
    void aSpanOfNothingOrTooMuchStaysInTheText(int start, int end) {
        SourceSpan span = SCRIPT.span(start, end);

        assertThat(span.start()).isBetween(0, SCRIPT.text().length());
        assertThat(span.end()).isBetween(span.start(), SCRIPT.text().length());
        assertThat(EmbeddedText.EMPTY.span(0, 0).line()).isEqualTo(1);
    }
}
