package plumbline.review.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.review.anchor.Structure;

/// Functions go by their names in all the manners of writing them.
final class ScriptNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exports.up = function (knex) {\n first();\n HERE();\n};",
                "exports.up = async function up(knex) {\n first();\n HERE();\n};",
                "exports.up = async (knex) => {\n first()\n HERE()\n}",
                "exports.up = knex => {\n first();\n HERE();\n};",
                "export async function up(knex: Knex): Promise<void> {\n first();\n HERE();\n}",
                "export const up = async (knex: Knex): Promise<void> => {\n first();\n HERE();\n};",
                "export const up: Migration = async ({ context: q }) => {\n first();\n HERE();\n};",
                "module.exports = {\n up: async (q, S) => {\n  first();\n  HERE();\n },\n};",
                "module.exports = {\n async up(q, S) {\n  first();\n  HERE();\n },\n};",
                "module.exports = {\n up: function (q) {\n  first();\n  HERE();\n },\n};",
                "export default {\n 'up': async function (q) {\n  first();\n  HERE();\n }\n};",
                "class A implements B {\n public async up(r: R): Promise<void> {\n  first();\n"
                        + "  await r.query(`HERE ; }`);\n }\n}",
                "function* up() {\n first();\n HERE();\n}",
                "exports.up = (a = {}, { b } = {}) => {\n if (a) { b() }\n HERE();\n};"
            })
    void aFunctionGoesByItsName(String text) {
        assertThat(Named.here("003_orders.ts", text)).isEqualTo("up() › statement 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exports.up = (knex) => knex.schema\n .createTable('a', (t) => {\n  HERE\n });",
                "exports.up = (knex) =>\n  HERE(knex);",
                "exports.up = function (k) {\n return k.schema\n  .a()\n  .HERE();\n};"
            })
    void aChainOfCallsIsOneStatement(String text) {
        assertThat(Named.here("003_orders.js", text)).isEqualTo("up() › statement 1");
    }

    @Test
    void functionsInFunctionsAndObjectsWithNamesNest() {
        String text =
                """
                module.exports = {
                  production: {
                    ssl: {
                      HERE: 1
                    }
                  }
                };
                """;
        assertThat(Named.here("knexfile.ts", text)).isEqualTo("production › ssl");

        String inner = "function up() {\n const add = (n) => {\n  HERE(n);\n };\n add(1);\n}";
        assertThat(Named.here("a.js", inner)).isEqualTo("up() › statement 1 › add() › statement 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const a = require('a');\nHERE();",
                "if (a) {\n HERE();\n}",
                "class A {\n HERE = 1;\n}",
                "// exports.up = () => {\nHERE();",
                "describe('x', () => {\n HERE();\n});",
                "x = `exports.up = () => {\n HERE`"
            })
    void whatHasNoNameGetsNone(String text) {
        assertThat(Named.here("a.ts", text)).isEmpty();
    }

    @Test
    void aLineWithinACommentSaysSo() {
        String text = "exports.up = () => {\n a();\n /*\n HERE();\n */\n};";

        assertThat(Named.here("a.js", text)).isEqualTo("up() › comment");
    }

    @Test
    void javaMethodsCountAsFunctions() {
        String text =
                """
                public class V2__Add extends BaseJavaMigration {
                    @Override
                    public void migrate(Context context) throws Exception, Error {
                        prepare();
                        HERE();
                    }
                }
                """;

        assertThat(Named.here("V2__Add.java", text)).isEqualTo("migrate() › statement 2");
    }

    @Test
    void aNameLeadsBackToItsLines() {
        String text =
                "exports.up = () => {\n a();\n b(\n  1);\n};\nexports.down = () => {\n c();\n};";
        Structure.Names names = Named.of("a.js", text);

        assertThat(names.find("a.js › up() › statement 2")).contains(new Structure.Lines(3, 4));
        assertThat(names.find("a.js › down()")).contains(new Structure.Lines(6, 8));
        assertThat(names.find("a.js › down() › statement 2")).isEmpty();
        assertThat(names.find("")).isEmpty();
    }

    @Test
    void aNameThatTwoPlacesBearLeadsToNone() {
        String text = "class A { up() {\n a();\n} }\nclass B { up() {\n b();\n} }";

        assertThat(Named.of("a.ts", text).find("a.ts › up()")).isEmpty();
    }

    @Test
    void namesStayWhenOtherFunctionsChange() {
        String before = "exports.up = () => {\n a();\n};\nexports.down = () => {\n HERE();\n};";
        String after =
                "const x = {};\nexports.up = () => {\n z();\n a();\n};\n"
                        + "exports.down = async () => {\n // why\n HERE();\n};";

        assertThat(Named.here("a.js", after)).isEqualTo(Named.here("a.js", before));
    }
}
