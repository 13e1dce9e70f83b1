package plumbline.parse.script.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.parse.script.flow.Limits;
import plumbline.parse.script.value.Site;

final class FunctionsTest {

    @Test
    void anOperationOfAHelperKnowsItsCaller() {
        Rehearsed run =
                Rehearsed.up(
                        """
                        async function drop(db, name) {
                          await db.drop(name);
                        }
                        exports.up = async function (db) {
                          await drop(db, 'a');
                        };
                        """);

        Site site = run.calls.getFirst().site();
        assertThat(run.log).containsExactly("drop(a)");
        assertThat(site.line()).isEqualTo(2);
        assertThat(site.circumstances().callers()).singleElement().extracting("line").isEqualTo(5);
    }

    @Test
    void theLineOfACallIsThatOfItsMethod() {
        Rehearsed run = Rehearsed.up("exports.up = db => db\n  .one()\n  .two();");

        assertThat(run.calls).extracting(call -> call.site().line()).containsExactly(2, 3);
        assertThat(run.calls.get(1).site().text()).isEqualTo("db\n  .one()\n  .two()");
        assertThat(run.calls.get(1).site().awaited()).isTrue();
    }

    @Test
    void aClassRunsWithItsFieldsAndHelpers() {
        Rehearsed run =
                new Rehearsed(Limits.USUAL)
                        .file(
                                "m.ts",
                                """
                                import { MigrationInterface, QueryRunner } from 'typeorm';
                                abstract class Base { protected prefix = 'p_'; abstract x(): void;
                                  async drop(db: QueryRunner, t: string) { await db.query(`DROP ${this.prefix}${t}`); } }
                                export class M123 extends Base implements MigrationInterface {
                                  name = 'M123'; #own = 'secret'; static readonly y = 1; transaction = false as const;
                                  public async up(db: QueryRunner): Promise<void> {
                                    await this.drop(db, this.#own); await super.drop(db, <any>'b'); }
                                }
                                """)
                        .run("m.ts");

        assertThat(run.log).containsExactly("query(DROP p_secret)", "query(DROP p_b)");
        assertThat(run.problems).isEmpty();
    }

    @Test
    void aFunctionThatCallsItselfWithRowsIsFollowedOnce() {
        Rehearsed run =
                Rehearsed.body(
                        "const rows = await db.rows(); const walk = async (row) => {"
                                + " await db.write(1); if (row.next) await walk(row.next);"
                                + " for (const each of row.parts) { await walk(each); } };"
                                + " for (const row of unknownRows()) { await walk(row); }"
                                + " await db.last();");

        assertThat(run.log).containsExactly("rows()", "write(1) repeated", "last()");
        assertThat(run.problems)
                .singleElement()
                .asString()
                .endsWith("a function that calls itself");
    }

    @Test
    void whatAnUnknownFunctionIsGivenRunsIfItTakesNothing() {
        Rehearsed run =
                Rehearsed.body(
                        "await lock.exclusively(async () => { await db.one(); });"
                                + " retry(() => db.two());");

        assertThat(run.log).containsExactly("one() repeated", "two() repeated");
        assertThat(run.problems).isEmpty();
    }

    @Test
    void whatAnUnknownFunctionMayHandOnIsReported() {
        Rehearsed run = Rehearsed.body("await pool.lend(async (client) => client.query('a'));");

        assertThat(run.problems).hasSize(1).first().asString().startsWith("UNKNOWN_CALL");
    }

    @Test
    void aModuleThatIsLoadedHasNoDatabaseToHandOn() {
        Rehearsed run =
                new Rehearsed(Limits.USUAL)
                        .file(
                                "schema.js",
                                "const z = require('z'); exports.t = 'a';"
                                        + " exports.s = z.text().change((v) => v);")
                        .file(
                                "m.js",
                                "const s = require('./schema'); exports.up = db => db.x(s.t);")
                        .run("m.js");

        assertThat(run.log).containsExactly("x(a)");
        assertThat(run.problems).isEmpty();
    }

    @Test
    void aLoopThatOnlyAnAnswerEndsRunsOnceMore() {
        Rehearsed run =
                Rehearsed.body(
                        "const on = true; let n = 1; while (on) { await db.ask(n);"
                                + " if (rows(n).length === 0) break; n++; } await db.last();");

        assertThat(run.log).hasSize(3).first().isEqualTo("ask(1)");
        assertThat(run.log.get(1)).endsWith("repeated");
        assertThat(run.problems).isEmpty();
    }

    @Test
    void manyChoicesInATextLeaveHolesInIt() {
        Rehearsed run =
                Rehearsed.body(
                        "const r = rows(); const a = r.a ? 1 : 2, b = r.b ? 3 : 4, c = r.c ? 5 : 6,"
                                + " d = r.d ? 7 : 8, e = r.e ? 9 : 0;"
                                + " db.x(`${a}, ${b}, ${c}, ${d}, ${e}, end`);");

        assertThat(run.log).hasSize(16).allSatisfy(each -> assertThat(each).contains(", end)"));
    }

    @Test
    void chainsOfPromisesRunInOrder() {
        Rehearsed run =
                Rehearsed.body(
                        "return db.hasTable('a').then(function (there) { if (!there) return"
                                + " db.make('a'); }).then(() => db.two()).catch(e =>"
                                + " db.three()).finally(() => db.four());");

        assertThat(run.log)
                .containsExactly("make(a) if !(there)", "two()", "three() if catch", "four()");
    }

    @Test
    void allPromisesOfAListRun() {
        Rehearsed run =
                Rehearsed.body(
                        "await Promise.all(['a', 'b'].map(async (t) => { await db.drop(t); }));"
                                + "await Promise.all([db.one(), db.two()]);");

        assertThat(run.log).containsExactly("drop(a)", "drop(b)", "one()", "two()");
    }

    @Test
    void theCallbackOfAHostRunsInItsPlace() {
        Rehearsed run =
                Rehearsed.body(
                        "await db.createTable('a', (t) => { t.increments(); t.text('b'); });");

        assertThat(run.log).containsExactly("createTable(a, function)", "increments()", "text(b)");
        assertThat(run.calls.get(1).site().callers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (const t of ['a', 'b']) db.d(t);                          d(a),d(b)",
                "['a', 'b'].forEach((t, i) => db.d(t, i));                     d(a, 0),d(b, 1)",
                "for (let i = 0; i < 3; i++) { if (i === 1) continue; db.d(i); }      d(0),d(2)",
                "let i = 0; while (i < 2) { db.d(i++); }                       d(0),d(1)",
                "for (const k in {a: 1, b: 2}) db.d(k);                        d(a),d(b)",
                "for (const [k, v] of Object.entries({a: 1})) db.d(k, v);      d(a, 1)",
                "db.d(...['a', 'b'].filter(x => x !== 'a').concat(['c']));     d(b, c)",
                "db.d([1, 2, 3].reduce((a, b) => a + b, 0));                   d(6)",
                "db.d(['a', 'b'].map(x => `\"${x}\"`).join(', '));             d(\"a\", \"b\")",
                "const {a, ...rest} = {a: 1, b: 2}; db.d(a, rest);             d(1, {b:2})",
                "const [x, , y = 9] = [1, 2]; db.d(x, y);                      d(1, 9)",
                "const f = ({n = 'z', m} = {}) => db.d(n, m); f({m: 1});       d(z, 1)",
                "db.d('a-b'.split('-')[1].toUpperCase().padStart(3, '0'));     d(00B)",
                "db.d('a_b_c'.replace(/_/g, '-').replace('a', 'x'));           d(x-b-c)",
                "const o = {k: {n: 'v'}}; db.d(o?.k?.n, o.q?.n, o['k'].n);     d(v, nothing, v)",
                "outer: for (const a of [1, 2]) { for (const b of [1, 2]) { if (b == 2) continue"
                        + " outer; db.d(a, b); } }  d(1, 1),d(2, 1)",
                "db.d(Array.from({length: 2}, (_, i) => i), [...new Set(['a', 'a'])]);   d([0,1],"
                        + " [a])",
                "const m = new Map([['a', 1]]); for (const [k, v] of m) db.d(k, v);      d(a, 1)",
                "db.d(JSON.stringify({a: [1, 'x']}), String(5), typeof 'x');   d({\"a\":[1,\"x\"]},"
                        + " 5, string)",
                "const fns = {up: (d) => d.d(1)}; fns.up(db); fns['up'].call(null, db);  d(1),d(1)"
            })
    void literalsAreFollowed(String line) {
        String[] parts = line.split(" {2,}", 2);

        Rehearsed run = Rehearsed.body(parts[0]);

        assertThat(String.join(",", run.log)).isEqualTo(parts[1].strip());
        assertThat(run.problems).isEmpty();
    }

    @Test
    void aLoopOverAResultRunsOnce() {
        Rehearsed run =
                Rehearsed.body(
                        """
                        const rows = await db.select('a');
                        for (const row of rows) { db.one(row.id); }
                        rows.forEach(r => db.two(r.id));
                        while (true) { db.three(); break; }
                        """);

        assertThat(run.log)
                .containsExactly(
                        "one(?row.id) repeated", "two(?r.id) repeated", "three() repeated");
    }

    @Test
    void aListHasValuesLikeAnObject() {
        Rehearsed run =
                Rehearsed.body(
                        "Object.values(['a', 'b']).forEach((each) => db.raw(each));\n"
                                + "Object.entries(['c']).forEach(([n, each]) => db.raw(n, each));");

        assertThat(run.log).containsExactly("raw(a)", "raw(b)", "raw(0, c)");
        assertThat(run.problems).isEmpty();
    }
}
