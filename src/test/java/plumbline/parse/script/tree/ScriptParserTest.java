package plumbline.parse.script.tree;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.parse.script.ClassLiteral;
import plumbline.parse.script.Expression;
import plumbline.parse.script.Link;
import plumbline.parse.script.ModuleStatement;
import plumbline.parse.script.Script;
import plumbline.parse.script.Statement;
import plumbline.parse.script.Unreadable;
import plumbline.source.SourceDocument;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class ScriptParserTest {

    private static final ScriptParser PARSER = new ScriptParser();

    private static final String MIGRATION =
            """
            import { Knex } from 'knex';
            const NAMES: string[] = ['a', 'b'];
            export async function up(knex: Knex): Promise<void> {
              for (const name of NAMES) {
                await knex.schema.createTable(name, (t) => { t.increments('id'); t.text(`${name}_x`); });
              }
              if (!(await knex.schema.hasTable('c'))) {
                await knex.raw("select 'ä'");
              }
            }
            export async function down(knex: Knex): Promise<void> {
              await knex.schema.dropTable('a');
            }
            """;

    private static Script parse(String file, String text) {
        return PARSER.parse(new SourceDocument(file, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const a = <any>b as unknown as string[]; c!.d!(e satisfies F);",
                "await (0, x.f)(); await f<T>(); const g = await h<T>().then(i);",
                "@Dec() export class A<T> extends B<T> implements C { constructor(private readonly"
                    + " a: string) { super(); } declare x: number; get y() { return 1; } static #z"
                    + " = 2; static { this.w = 1; } }",
                "export default abstract class A { abstract up(): Promise<void>; }",
                "enum E { A, B = 'b', 'c-d' = 3 } const enum F { G = 1 << 2 } declare module 'x';",
                "namespace N { export const a = 1; }",
                "label: for (;;) { break label; } do { a++; } while (b); switch (c) { case 1:"
                        + " default: }",
                "const { a = 1, b: { c }, ...d } = e, [f, , ...g] = h; ({ i, [j]: k } = l);",
                "x ||= 1; y ??= 2; z **= 3; a?.[b]?.(c); delete d.e; void 0; typeof f ==="
                        + " 'string';",
                "async () => { for await (const x of y) {} }; function* g() { yield* h(); }",
                "import a, * as b from 'c'; import type { D } from 'e'; import f = require('g');"
                        + " export { h as i } from 'j'; export * as k from 'l'; export = m;",
                "sql`select ${a}`; `a${`b${c}`}`; /[/]x/gi.test(d); 1_000n; 0xFF; .5e3;",
                "try { a(); } catch { b(); } finally { c(); } if (d) e(); else if (f) g(); else {"
                        + " h(); } ;;",
                "function f(this: Window, a?: string, ...b: number[]): asserts a is string { return"
                        + " a!; }"
            })
    void everyFormOfTheLanguageIsRead(String text) {
        assertThat(parse("a.ts", text).unreadable()).isEmpty();
    }

    @Test
    void aWaitForACallWithTypesWaitsForTheCall() {
        for (String text : List.of("await f<T>();", "await (0, x.f)();")) {
            Statement.Evaluate only = (Statement.Evaluate) parse("a.ts", text).body().getFirst();
            assertThat(only.expression()).isInstanceOf(Expression.Await.class);
        }
    }

    @Test
    void whatStandsBeforeClassesAndFieldsIsKept() {
        Script script =
                parse(
                        "a.ts",
                        "@Kept('b') export class A { @One() @Two(3) c?: string | null = 4; }");

        assertThat(script.body().getFirst())
                .isInstanceOfSatisfying(
                        ModuleStatement.ExportDeclared.class,
                        each -> {
                            ClassLiteral type =
                                    ((Statement.DeclareClass) each.declaration()).type();
                            ClassLiteral.Field field =
                                    (ClassLiteral.Field) type.members().getFirst();
                            assertThat(type.decorators())
                                    .map(d -> script.text(d.span()))
                                    .containsExactly("Kept('b')");
                            assertThat(field.decorators())
                                    .map(d -> script.text(d.span()))
                                    .containsExactly("One()", "Two(3)");
                            assertThat(script.text(requireNonNull(field.type())))
                                    .isEqualTo(": string | null");
                        });
    }

    @Test
    void aMethodHasThePlaceOfItsName() {
        Script script = parse("a.js", "k\r\n  .a()\r  .b();");
        Statement.Evaluate only = (Statement.Evaluate) script.body().getFirst();
        Expression.Chain chain = (Expression.Chain) only.expression();

        assertThat(chain.links().stream().filter(Link.Member.class::isInstance))
                .extracting(link -> script.place(link.span()).line())
                .containsExactly(2, 3);
    }

    @ParameterizedTest
    @MethodSource
    void hostileTextsGiveAResult(String text) throws Exception {
        Script[] result = new Script[1];
        Thread small = new Thread(null, () -> result[0] = parse("a.js", text), "small", 1 << 19);
        small.start();
        small.join(30_000);

        assertThat(result[0]).isNotNull();
    }

    private static Stream<String> hostileTextsGiveAResult() {
        return Stream.of(
                "k" + ".a()".repeat(8_000),
                "x = " + "(".repeat(3_000) + "1" + ")".repeat(3_000),
                "x = " + "[".repeat(3_000) + "1" + "]".repeat(3_000),
                "x = " + "'a' + ".repeat(5_000) + "1",
                "if (x) ".repeat(3_000) + ";",
                "a => ".repeat(3_000) + "1",
                "{".repeat(20_000),
                "(".repeat(5_000) + ")",
                "x = `" + "${`".repeat(300) + "`}".repeat(300) + "`",
                "\ud800 = 'x\udfff'",
                "");
    }

    @Test
    void deepParenthesesAreRead() {
        String text = "x = " + "(".repeat(3_000) + "1" + ")".repeat(3_000);

        assertThat(parse("a.ts", text).unreadable()).isEmpty();
    }

    @Test
    void whatIsTooDeepIsSaid() {
        assertThat(parse("a.ts", "x = " + "[".repeat(3_000) + "]".repeat(3_000)).unreadable())
                .extracting(Unreadable::reason)
                .containsOnly(Unreadable.Reason.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 40, 50, 60, 70, 80, 90})
    void aFileThatWasCutOffGivesItsFirstPart(int percent) {
        String cut = MIGRATION.substring(0, MIGRATION.length() * percent / 100);
        Script script = parse("a.ts", cut);

        assertThat(script.body().size()).isGreaterThanOrEqualTo(Math.min(3, percent / 10));
        assertThat(script.body())
                .allSatisfy(
                        each -> assertThat(each.span().start()).isLessThanOrEqualTo(cut.length()));
    }

    @Test
    void aLongTimeIsTooLong() {
        Script script =
                new ScriptParser(Duration.ZERO)
                        .parse(new SourceDocument("a.ts", "a();\n".repeat(20_000)));

        assertThat(script.unreadable())
                .extracting(Unreadable::reason)
                .containsOnly(Unreadable.Reason.TIMEOUT);
    }

    @Test
    void manyThreadsShareAParser() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> sizes =
                    IntStream.range(0, 40)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> parse("a.ts", MIGRATION).body().size()))
                            .toList();
            for (Future<Integer> size : sizes) {
                assertThat(size.get()).isEqualTo(4);
            }
        }
    }
}
