package plumbline.parse.script.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.concurrent.atomic.AtomicReference;

final class LimitsTest {

    @Test
    void aChainOfThousandsOfCallsRuns() {
        Rehearsed run = Rehearsed.body("db" + ".a()".repeat(8_000) + ";");

        assertThat(run.log).hasSize(8_000);
        assertThat(run.problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const f = (n) => f(n + 1); f(0); db.one();",
                "const f = () => { f(); f(); }; f(); db.one();",
                "for (let i = 0; i < 1e9; i++) { db.two; } db.one();",
                "while (true) { while (true) { } } db.one();",
                "const a = []; a.push(a); db.x(a); for (const b of a) a.push(b); db.one();",
                "const o = {}; o.o = o; db.x(o); JSON.stringify(o); `${[o]}`; db.one();",
                "class A extends A {} ; new A(); db.one();",
                "let s = 'x'; for (let i = 0; i < 100; i++) s = s.repeat(900) + s; db.one();"
            })
    void hostileScriptsEnd(String body) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread small = new Thread(null, () -> Rehearsed.body(body), "small", 1 << 20);
        small.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        small.start();
        try {
            small.join(20_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }

        assertThat(small.isAlive()).isFalse();
        assertThat(failure.get()).isNull();
    }

    @Test
    void aLimitIsReportedOnce() {
        Rehearsed run =
                Rehearsed.body("for (let i = 0; i < 5000; i++) { const x = i; }\ndb.one();");

        assertThat(run.problems)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("LIMIT 2: more than 2000 rounds");
        assertThat(run.log).containsExactly("one()");
    }

    @Test
    void evalIsReported() {
        assertThat(Rehearsed.body("eval('db.x()');").problems)
                .containsExactly("UNKNOWN_CALL 2: eval('db.x()')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const walk = (o) => Object.values(o).forEach((each) => walk(each));"
                        + " walk(await db.select()); db.one();",
                "let left = await db.select(); const next = () => { if (left.n) next(); };"
                        + " next(); db.one();"
            })
    void aFunctionThatCallsItselfWithoutTheDatabaseLosesNothing(String body) {
        Rehearsed run = Rehearsed.body(body);

        assertThat(run.problems).isEmpty();
        assertThat(run.log).containsExactly("one()");
    }

    @Test
    void aFunctionThatCallsItselfWithTheDatabaseIsReportedOnce() {
        Rehearsed run =
                Rehearsed.body(
                        "const walk = (o) => { db.one(); walk(o.next); };\n"
                                + "walk(await db.select());");

        assertThat(run.problems).containsExactly("LIMIT 2: a function that calls itself");
    }
}
