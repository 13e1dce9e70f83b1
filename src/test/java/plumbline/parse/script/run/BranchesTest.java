package plumbline.parse.script.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BranchesTest {

    @Test
    void whatIsAlwaysDoneHasNoCondition() {
        Rehearsed run = Rehearsed.body("await db.raw('select 1');");

        assertThat(run.log).containsExactly("raw(select 1)");
        assertThat(run.problems).isEmpty();
    }

    @Test
    void bothBranchesOfAQuestionAreConditional() {
        Rehearsed run =
                Rehearsed.body(
                        "if (await db.hasTable('a')) { db.drop('a'); } else { db.make('a'); }");

        assertThat(run.log)
                .containsExactly(
                        "drop(a) if await db.hasTable('a')",
                        "make(a) if !(await db.hasTable('a'))");
    }

    @Test
    void whatFollowsAnEarlyReturnIsConditional() {
        Rehearsed run =
                Rehearsed.body(
                        "const there = await db.hasTable('a');\nif (there) return;\ndb.make('a');");

        assertThat(run.log).containsExactly("make(a) if !(there = db.hasTable('a'))");
    }

    @Test
    void anEarlyReturnWithinABranchLeavesBothConditionsBehind() {
        Rehearsed run =
                Rehearsed.body(
                        "const a = await db.hasTable('a'), b = await db.hasTable('b');\n"
                                + "if (a) { if (b) return; db.one(); }\ndb.two();");

        assertThat(run.log)
                .containsExactly(
                        "one() if a = db.hasTable('a') && !(b = db.hasTable('b'))",
                        "two() if !(a = db.hasTable('a') && b = db.hasTable('b'))");
    }

    @Test
    void aGuardThatThrowsMakesNothingConditional() {
        Rehearsed run =
                Rehearsed.body(
                        "if (!(await db.hasTable('a'))) throw new Error('no a');\ndb.two();");

        assertThat(run.log).containsExactly("two()");
        assertThat(run.thrown).containsExactly("no a");
    }

    @Test
    void knownConditionsAreFolded() {
        Rehearsed run =
                Rehearsed.body(
                        "const fast = true;\nif (fast && 1 + 1 === 2) db.one(); else db.two();\n"
                                + "return; db.three();");

        assertThat(run.log).containsExactly("one()");
    }

    @Test
    void whatIsNotTheSameIsSaidAsSuch() {
        Rehearsed run = Rehearsed.body("const a = b.c !== 'd';\nif (a) db.one(); else db.two();");

        assertThat(run.log).containsExactly("one() if !(b.c === 'd')", "two() if b.c === 'd'");
    }

    @Test
    void aTernaryThatChoosesTheTextRunsBoth() {
        Rehearsed run =
                Rehearsed.body(
                        "const there = await db.hasTable('a');\n"
                                + "const sql = there ? 'drop' : 'create';\ndb.raw(`${sql} a`);");

        assertThat(run.log)
                .containsExactly(
                        "raw(drop a) if there = db.hasTable('a')",
                        "raw(create a) if !(there = db.hasTable('a'))");
    }

    @Test
    void aVariableThatIsSetOnOneBranchIsAChoice() {
        Rehearsed run =
                Rehearsed.body(
                        """
                        let name = 'a';
                        if (await db.hasTable('b')) { name = 'b'; }
                        db.drop(name);
                        """);

        assertThat(run.log)
                .containsExactly(
                        "drop(b) if await db.hasTable('b')",
                        "drop(a) if !(await db.hasTable('b'))");
    }

    @Test
    void theSameQuestionGivesTheSameAnswerTwice() {
        Rehearsed run =
                Rehearsed.body(
                        "const a = await db.hasTable('a');\n"
                                + "if (a) { db.one(); if (!a) db.never(); if (a) db.two(); }");

        assertThat(run.log)
                .containsExactly("one() if a = db.hasTable('a')", "two() if a = db.hasTable('a')");
    }

    @Test
    void aMissingAwaitIsADefect() {
        Rehearsed run = Rehearsed.body("if (!db.hasColumn('a', 'b')) { db.add('b'); }");

        assertThat(run.problems).containsExactly("TESTED_PROMISE 2: db.hasColumn('a', 'b')");
        assertThat(run.log).hasSize(1);
    }

    @Test
    void aTestOnTheDatabaseIsNoCondition() {
        Rehearsed run =
                Rehearsed.body(
                        "if (db.dialect === 'sqlite3') { db.one(); return; }\n"
                                + "if (['pg', 'postgres'].includes(db.dialect)) db.two(); else"
                                + " db.three();");

        assertThat(run.log).containsExactly("one() on SQLITE", "two() on POSTGRESQL", "three()");
    }

    @Test
    void aSwitchOverTheDatabaseRunsEachCaseForItsOwn() {
        Rehearsed run =
                Rehearsed.body(
                        "switch (db.dialect) { case 'mysql': db.one(); break; case 'pg': case"
                                + " 'postgres': db.two(); break; default: db.three(); }");

        assertThat(run.log).containsExactly("one() on MYSQL", "two() on POSTGRESQL", "three()");
    }

    @Test
    void aCatchRunsAfterAFailureOnly() {
        Rehearsed run =
                Rehearsed.body("try { db.one(); } catch (e) { db.two(); } finally { db.three(); }");

        assertThat(run.log).containsExactly("one()", "two() if catch", "three()");
    }

    @Test
    void anEnvironmentVariableKeepsItsDefault() {
        Rehearsed run =
                Rehearsed.body(
                        "const s = process.env.SCHEMA || 'public';\n"
                                + "db.raw(`drop ${s}.t`); db.use(s);");

        assertThat(run.log)
                .containsExactly(
                        "raw(drop ${process.env.SCHEMA}.t)", "use(?process.env.SCHEMA|public)");
    }
}
