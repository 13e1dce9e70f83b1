package plumbline.framework.knex.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationHalf.Defect;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;

import java.io.IOException;
import java.nio.file.Path;

/// What a migration does with the handle it is given.
final class KnexCallsTest {

    @TempDir Path folder;

    private MigrationHalf up(String body) throws IOException {
        return new KnexProject(folder).up(body, "pg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    await knex.schema.dropTable('a').dropTableIfExists('b') | dropTable a; dropTable b
                    return knex.schema.renameTable('a', 'b')                | renameTable a b
                    await knex.schema.withSchema('s').dropTable('a')        | dropTable s.a
                    await knex.schema.createSchemaIfNotExists('s')          | createSchema s
                    await knex.schema.createExtension('citext')             | createExtension citext
                    await knex.schema.createView('v', (v) => v.as(knex('a').select('b'))) | createView v
                    await knex.schema.refreshMaterializedView('v')          | refreshView v
                    await knex.schema.raw('DROP TABLE a')                   | dropTable a
                    await knex.raw('DROP TABLE ??', ['a'])                  | dropTable a
                    await knex.raw('DROP TABLE :name:', {name: 'a'})        | dropTable a
                    await knex('a').insert([{b: 1}, {c: 2}])                | insert a
                    await knex('a').where('b', 1).update({c: 2})            | update a
                    await knex('a').del()                                   | delete a
                    await knex('a').truncate()                              | truncateTable a
                    await knex.batchInsert('a', [{b: 1}], 10)               | insert a
                    const rows = await knex('a').select('b')                | select a
                    await knex.transaction(async (trx) => { await trx('a').del(); }) | transactionControl SAVEPOINT; delete a; transactionControl RELEASE SAVEPOINT
                    const {raw} = knex; await raw('DROP TABLE a')           | dropTable a
                    const drop = knex.schema.dropTable.bind(knex.schema); await drop('a') | dropTable a
                    await knex.connection.schema.dropTable('a')             | dropTable a
                    for (const s of knex.schema.dropTable('a').toSQL()) { await knex.raw(s.sql + ', algorithm=copy'); } | dropTable a
                    await knex.raw(knex('a').insert({b: 1}).toString())     | insert a
                    const q = knex('a').where('b', 1); await q.clone().update({c: 2}); await q.clone().del() | update a; delete a
                    await knex.fromRaw('a x').update({b: knex.ref('c.b')}).updateFrom('c') | update a
                    await knex.schema.hasTable('a').then((has) => has ? null : knex.schema.dropTable('b')) | dropTable b if !(has = knex.schema.hasTable('a'))
                    for (const n of ['a', 'b']) { await knex.schema.dropTable(n); } | dropTable a; dropTable b
                    await Promise.all(['a', 'b'].map((n) => knex.schema.dropTable(n))) | dropTable a; dropTable b
                    return ['a', 'b'].reduce((s, n) => s.dropTable(n), knex.schema) | dropTable a; dropTable b
                    await knex.raw([knex.raw('DROP TABLE a'), knex.raw('DROP TABLE b')].join(';')) | dropTable a; dropTable b
                    if (knex.client.config.client === 'mysql') { await knex('a').del(); } | delete a on MYSQL
                    for (const row of await knex('a')) { await knex('b').del(); } | select a; delete b repeatedly
                    """)
    void aCallGivesOperations(String body, String steps) throws IOException {
        MigrationHalf up = up(body);

        assertThat(up.notUnderstood()).isEmpty();
        assertThat(up.defects()).isEmpty();
        assertThat(Shown.all(up)).isEqualTo(steps);
    }

    @Test
    void rowsAreDescribed() throws IOException {
        MigrationHalf up =
                up(
                        """
                        await knex('a').insert([{b: 1, c: 2}, {b: 3}]).onConflict('b').ignore();
                        await knex('a').whereIn('b', [1, 2]).orWhere({c: 'x'}).update({c: null});
                        await knex('a').whereNull('b').andWhere('c', '>', 5).del();
                        """);

        assertThat(up.steps())
                .extracting(Step::operation)
                .satisfiesExactly(
                        insert ->
                                assertThat(insert)
                                        .isInstanceOfSatisfying(
                                                Insert.class,
                                                each -> {
                                                    assertThat(each.columns())
                                                            .containsExactly("b", "c");
                                                    assertThat(each.rows()).isEqualTo(2);
                                                    assertThat(each.onConflict())
                                                            .isEqualTo("DO NOTHING");
                                                }),
                        update ->
                                assertThat(update)
                                        .isInstanceOfSatisfying(
                                                Update.class,
                                                each -> {
                                                    assertThat(each.where())
                                                            .isEqualTo("b IN (1, 2) OR c = 'x'");
                                                    assertThat(each.assignments())
                                                            .isEqualTo("c = NULL");
                                                }),
                        delete ->
                                assertThat(delete)
                                        .isInstanceOfSatisfying(
                                                Delete.class,
                                                each ->
                                                        assertThat(each.where())
                                                                .isEqualTo("b IS NULL AND c > 5")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    await knex.schema.alterTable('a', (t) => t.frobnicate('b'))   | UNKNOWN_CALL
                    await knex.schema.frobnicate('b')                             | UNKNOWN_CALL
                    await knex('a').frobnicate('b').del()                         | UNKNOWN_CALL
                    await knex.frobnicate('b')                                    | UNKNOWN_CALL
                    await knex.migrate.latest()                                   | UNKNOWN_CALL
                    await knex.raw(process.env.SQL)                               | DYNAMIC_SQL
                    await require('left-pad')(knex)                               | UNKNOWN_CALL
                    """)
    void whatIsNotUnderstoodIsSaid(String body, Obstacle obstacle) throws IOException {
        assertThat(up(body).notUnderstood()).extracting(NotUnderstood::obstacle).contains(obstacle);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    if (!knex.schema.hasColumn('a', 'b')) { await knex.schema.dropTable('a'); } | UNAWAITED_CONDITION
                    knex.schema.dropTable('a');                                                | UNAWAITED_CALL
                    knex('a').del();                                                           | UNAWAITED_CALL
                    knex.raw('DROP TABLE a');                                                  | UNAWAITED_CALL
                    """)
    void aMissingAwaitIsADefect(String body, Defect.Kind kind) throws IOException {
        assertThat(up(body).defects()).extracting(Defect::kind).contains(kind);
    }

    @Test
    void whatIsNotAwaitedIsNotDone() throws IOException {
        assertThat(up("knex.schema.dropTable('a');").steps()).isEmpty();
    }

    @Test
    void aLinkOfAChainGivesTheLine() throws IOException {
        MigrationHalf up = up("await knex.schema\n  .dropTable('a')\n  .dropTable('b');");

        assertThat(up.steps()).extracting(step -> step.span().line()).containsExactly(3, 4);
    }

    @Test
    void aMigrationThatOnlyThrowsRefuses() throws IOException {
        assertThat(up("throw new Error('no way back');").refusal()).contains("no way back");
    }

    @Test
    void aColumnUnderAConditionFollowsItsTable() throws IOException {
        MigrationHalf up =
                up(
                        """
                        const big = await knex('x').first();
                        await knex.schema.createTable('a', (t) => {
                          t.increments();
                          if (big) { t.text('b'); }
                        });
                        """);

        assertThat(Shown.steps(up))
                .containsExactly(
                        "select x",
                        "createTable a(id serial not null null pk[id])",
                        "addColumn a b text if big");
    }

    @Test
    void thisIsTheTableInAPlainFunction() throws IOException {
        assertThat(
                        Shown.all(
                                up(
                                        "await knex.schema.createTable('a', function () {"
                                                + " this.text('b'); });")))
                .isEqualTo("createTable a(b text)");
    }

    @Test
    void aNativeEnumIsATypeOfItsOwn() throws IOException {
        assertThat(
                        Shown.steps(
                                up(
                                        """
                                        await knex.schema.createTable('a', (t) => {
                                          t.enu('b', ['x'], {useNative: true, enumName: 'mood'});
                                          t.enu('c', null,
                                              {useNative: true, existingType: true, enumName: 'mood'});
                                        });
                                        """)))
                .containsExactly("createEnum mood", "createTable a(b \"mood\", c \"mood\")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    await knex.transaction((trx) => trx('a').del()) | BEGIN, delete, COMMIT
                    await knex.transaction((t) => t.transaction((u) => u('a').del())) | BEGIN, SAVEPOINT, delete, RELEASE SAVEPOINT, COMMIT
                    const t = await knex.transaction(); await t('a').del(); await t.commit() | BEGIN, delete, COMMIT
                    await knex.transaction((t) => t('a').del().then(t.commit).catch(t.rollback)) | BEGIN, delete, COMMIT, ROLLBACK
                    const p = knex.transactionProvider(); const t = await p(); await t('a').del(); await t.commit() | BEGIN, delete, COMMIT
                    """)
    void transactionsOfItsOwnAreSeen(String body, String steps) throws IOException {
        MigrationHalf up =
                new KnexProject(folder)
                        .with("knexfile.js", "module.exports = {client: 'pg'};")
                        .with(
                                "migrations/1_m.js",
                                "exports.config = { transaction: false };\n"
                                        + "exports.up = async (knex) => {\n"
                                        + body
                                        + "\n};")
                        .migrations()
                        .getFirst()
                        .up();

        assertThat(up.notUnderstood()).isEmpty();
        assertThat(up.steps())
                .extracting(
                        step ->
                                step.operation() instanceof TransactionControl control
                                        ? control.command()
                                        : step.operation().kind())
                .containsExactly(steps.split(", "));
    }
}
