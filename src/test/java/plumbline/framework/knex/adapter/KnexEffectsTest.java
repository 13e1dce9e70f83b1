package plumbline.framework.knex.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.MigrationHalf;
import plumbline.operation.ViewOperation.CreateView;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What PostgreSQL has after the statements that Knex 3 sent for the same calls.
final class KnexEffectsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    t.increments('n'); t.primary(['a', 'b'])  | createTable s.T(n serial not null, T_pkey pk[a, b])
                    t.check('a > 0'); t.check('b > 0', [], 'B') | createTable s.T(null check a > 0, b check b > 0)
                    t.string('n').unique({useConstraint: false}) | createTable s.T(n varchar(255)); index t_n_unique unique s.T btree[n]
                    t.index(['a'], null, {storageEngineIndexType: 'hash'}) | createTable s.T(); index t_a_index s.T hash[a]
                    t.index(['a'], 'i', {indexType: 'hash'})  | createTable s.T(); index i s.T btree[a]
                    t.index('n', 'i', {indexType: 'unique'})  | createTable s.T(); index i unique s.T btree[n]
                    t.index([knex.raw('a desc'), 'B'], 'i')   | createTable s.T(); index i s.T btree[a, B]
                    t.index(knex.raw('lower(a)'), 'i')        | createTable s.T(); index i s.T btree[lower(a)]
                    t.unique('a', {predicate: knex.where('B', 1).whereNotIn('c', ['x'])}) | createTable s.T(); index t_a_unique unique s.T btree[a] where "B" = 1 AND c NOT IN ('x')
                    """)
    void aNewTable(String calls, String steps) throws IOException {
        assertThat(shown("withSchema('s').createTable('T', (t) => { " + calls + " })"))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    t.dropColumn('a'); t.text('b').alter(); t.text('c') | addColumn T c text; dropDefault T b; dropNotNull T b; alterColumnType T b; dropColumn T a
                    t.text('a').alter({alterNullable: false})      | dropDefault T a; alterColumnType T a
                    t.text('a').defaultTo('x').alter({alterType: false}) | dropDefault T a; dropNotNull T a; setDefault T a
                    t.text('a').unique().index().comment('c').alter() | dropDefault T a; dropNotNull T a; alterColumnType T a; commentOn T a; add T t_a_unique unique[a]; index t_a_index T btree[a]
                    t.check('a > 0', [], 'Above')                  | add T above check a > 0
                    t.dropForeignIfExists('a'); t.dropPrimaryIfExists() | dropConstraint T t_a_foreign; dropConstraint T T_pkey
                    """)
    void aChangedTable(String calls, String steps) throws IOException {
        assertThat(shown("alterTable('T', (t) => { " + calls + " })")).isEqualTo(steps);
    }

    @Test
    void theSchemaWrittenBeforeATableIsPartOfTheNamesOfItsKeys() throws IOException {
        assertThat(shown("createTable('app.T', (t) => { t.text('a').unique() })"))
                .isEqualTo("createTable app.T(a text app_t_a_unique unique[a])");
    }

    @Test
    void aTableMadeLikeAnotherIsReadAsItsStatement() throws IOException {
        Step like = up("createTableLike('copy', 'T', (t) => { t.text('more') })").getFirst();

        assertThat(like.sql()).isEqualTo("create table \"copy\" (like \"T\" including all)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    createView('v', (v) => v.columns(['x']).as(knex('T').select('a as b', 'C').where('C', '>', 5))) | create view "v" ("x") as (select a as b, "C" from "T" where "C" > 5)
                    createViewOrReplace('v', (v) => { v.as(knex.raw('select 1')); v.localCheckOption() }) | create or replace view "v" as select 1 with local check option
                    """)
    void aViewIsReadAsItsStatement(String call, String sql) throws IOException {
        assertThat(up(call)).extracting(Step::sql).containsExactly(sql);
    }

    @Test
    void aViewOverAQueryThatIsNotWrittenOutIsUnderstoodPartly() throws IOException {
        Step view = up("createView('v', (v) => v.as(knex('a').max('b').groupBy('c')))").getFirst();

        assertThat(view.operation()).isInstanceOf(CreateView.class);
        assertThat(view.understanding()).isEqualTo(Understanding.PARTLY);
    }

    private String shown(String call) throws IOException {
        return Shown.all(half(call));
    }

    private List<Step> up(String call) throws IOException {
        return half(call).steps();
    }

    private MigrationHalf half(String call) throws IOException {
        MigrationHalf up = new KnexProject(folder).up("await knex.schema." + call + ";", "pg");
        assertThat(up.notUnderstood()).isEmpty();
        return up;
    }
}
