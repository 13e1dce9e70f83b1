package plumbline.parse.script.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

final class PositionsTest {

    /// Every capital letter stands once in the script, so its place can be looked up.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "db.raw('AB');",
                "db.raw(`A\n  B ${db} C`);",
                "db.raw('\\n\\u{1F600}A\\x41B' + \"C\" + 'D');",
                "db.raw(`  A \\` B  `.trim());",
                "const c = 'C'; db.raw(`A ${c} B ${process.env.e} D`);",
                "db.raw(['A', 'B'].join(', ') + `C`);",
                "db.raw('A,B'.split(',').map(x => `(${x})`).join(';'));",
                "db.raw('AxB'.replace('x', 'C').slice(0, 3));",
                "db.raw(`A\r\nB\u2028C`);",
                "db.raw('A'.concat('B', 'C').padStart(9));",
                "const f = (t) => `A ${t} B`; db.raw(f('C'));"
            })
    void everyCharacterKnowsWhereItStands(String body) {
        Rehearsed run = Rehearsed.body(body);
        String script = "exports.up = async (db) => {\n" + body + "\n};";

        Value.Text sql = (Value.Text) run.calls.getLast().argument(0);
        assertThat(sql.text()).contains("A", "B");
        for (int i = 0; i < sql.text().length(); i++) {
            char c = sql.text().charAt(i);
            if (c >= 'A' && c <= 'D') {
                SourceSpan place = sql.content().span(i, i + 1);
                assertThat(script.substring(place.start(), place.end()))
                        .isIn(String.valueOf(c), "\\x41");
            }
        }
    }
}
