package plumbline.framework.knex.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.MigrationHalf;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;

import java.io.IOException;
import java.nio.file.Path;

/// What the table builder makes, with the types and names that Knex makes.
final class KnexTablesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    increments()                                | id serial not null null pk[id]
                    increments('n', {primaryKey: false})        | n serial not null
                    bigIncrements('n')                          | n bigserial not null null pk[n]
                    integer('n').unsigned()                     | n integer
                    tinyint('n')                                | n smallint
                    bigInteger('n').defaultTo(0)                | n bigint default '0'
                    text('n')                                   | n text
                    string('n')                                 | n varchar(255)
                    string('n', 40).notNullable()               | n varchar(40) not null
                    float('n')                                  | n real
                    double('n')                                 | n double precision
                    decimal('n')                                | n decimal(8,2)
                    decimal('n', 12, 4)                         | n decimal(12,4)
                    decimal('n', null)                          | n decimal
                    boolean('n').defaultTo(false)               | n boolean default false
                    date('n')                                   | n date
                    time('n')                                   | n time
                    timestamp('n')                              | n timestamptz
                    timestamp('n', {useTz: false})              | n timestamp
                    dateTime('n', {precision: 3})               | n timestamptz(3)
                    timestamp('n').defaultTo(knex.fn.now())     | n timestamptz default CURRENT_TIMESTAMP
                    binary('n')                                 | n bytea
                    json('n').defaultTo({a: [1, 'x']})          | n json default '{"a":[1,"x"]}'
                    jsonb('n').defaultTo('{}')                  | n jsonb default '{}'
                    uuid('n').defaultTo(knex.raw('gen_random_uuid()')) | n uuid default gen_random_uuid()
                    uuid('n').primary()                         | n uuid not null t_pkey pk[n]
                    specificType('n', 'text[]')                 | n text[]
                    string('n').unique()                        | n varchar(255) t_n_unique unique[n]
                    string('n').unique({indexName: 'own'})      | n varchar(255) own unique[n]
                    enu('n', ['a', 'b'])                        | n text null check "n" in ('a', 'b')
                    integer('n').references('id').inTable('o')  | n integer t_n_foreign fk[n]->o[id]
                    integer('n').references('o.id').onDelete('CASCADE') | n integer t_n_foreign fk[n]->o[id] delete CASCADE
                    uuid('n').checkIn(['a'], 'c')               | n uuid c check "n" in ('a')
                    integer('n').nullable().comment('x')        | n integer
                    integer('n').checkPositive('Above')         | n integer above check "n" > 0
                    integer('n').checkBetween([[1, 2], [5, 6]]) | n integer null check "n" between 1 and 2 or "n" between 5 and 6
                    boolean('n').defaultTo(0)                   | n boolean default false
                    string('n').defaultTo(5)                    | n varchar(255) default '5'
                    string('n').defaultTo(null)                 | n varchar(255) default NULL
                    specificType('n', 'text[]').defaultTo(['a', 'b']) | n text[] default 'a,b'
                    time('n', {precision: 3})                   | n time
                    string('n').collate('C')                    | n varchar(255)
                    enu('n', [1, 2]).defaultTo(1)               | n text default '1' null check "n" in ('1', '2')
                    string('n', ['a', 'b'])                     | n varchar(255)
                    text('n').defaultTo(knex.raw("'a';"))       | n text default 'a'
                    specificType('n', 'int NOT NULL')           | n int not null
                    specificType('n', 'bigint GENERATED ALWAYS AS (f(a)) STORED') | n bigint
                    specificType('n', 'varchar(9) COLLATE "C"') | n varchar(9)
                    uuid('n', {primaryKey: true})               | n uuid not null null pk[n]
                    increments('n').unique().index()            | n serial not null null pk[n]
                    """)
    void aColumnOfPostgres(String call, String column) throws IOException {
        MigrationHalf up =
                new KnexProject(folder)
                        .up("await knex.schema.createTable('t', (t) => { t." + call + " });", "pg");

        assertThat(up.notUnderstood()).isEmpty();
        assertThat(Shown.steps(up)).containsExactly("createTable t(" + column + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    mysql2         | increments()               | id int unsigned not null null pk[id]
                    mysql          | enum('n', ['a'])           | n enum('a')
                    mysql          | uuid('n')                  | n char(36)
                    mysql          | timestamp('n')             | n timestamp
                    mysql          | datetime('n')              | n datetime
                    better-sqlite3 | timestamp('n')             | n datetime
                    sqlite3        | decimal('n', 8, 2)         | n float
                    mssql          | string('n', 9)             | n nvarchar(9)
                    cockroachdb    | jsonb('n')                 | n jsonb
                    """)
    void aColumnOfOtherDatabases(String client, String call, String column) throws IOException {
        MigrationHalf up =
                new KnexProject(folder)
                        .up(
                                "await knex.schema.createTable('t', (t) => { t." + call + " });",
                                client);

        assertThat(Shown.steps(up)).containsExactly("createTable t(" + column + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    t.string('n').notNullable().defaultTo('x')  | addColumn User-s n varchar(255) not null default 'x'
                    t.string('n').notNullable().alter()         | dropDefault User-s n; dropNotNull User-s n; alterColumnType User-s n; setNotNull User-s n
                    t.dropColumn('n')                           | dropColumn User-s n
                    t.dropColumns('n', 'm')                     | dropColumn User-s n; dropColumn User-s m
                    t.dropTimestamps()                          | dropColumn User-s created_at; dropColumn User-s updated_at
                    t.renameColumn('a', 'b')                    | renameColumn User-s a
                    t.index(['a', 'B'])                         | index user_s_a_b_index User-s btree[a, B]
                    t.index('a', 'own', 'GIN')                  | index own User-s gin[a]
                    t.index(['a'], 'own', {predicate: knex.whereNotNull('a')}) | index own User-s btree[a] where a IS NOT NULL
                    t.unique(['a', 'b'])                        | add User-s user_s_a_b_unique unique[a, b]
                    t.primary(['a', 'b'])                       | add User-s User-s_pkey pk[a, b]
                    t.foreign('a').references('id').inTable('s.o').onUpdate('cascade') | add User-s user_s_a_foreign fk[a]->s.o[id] update CASCADE
                    t.dropForeign('a')                          | dropConstraint User-s user_s_a_foreign
                    t.dropUnique(['a'], 'own')                  | dropConstraint User-s own
                    t.dropIndex(['a', 'b'])                     | dropIndex User-s user_s_a_b_index
                    t.dropPrimary()                             | dropConstraint User-s User-s_pkey
                    t.setNullable('a')                          | dropNotNull User-s a
                    t.dropNullable('a')                         | setNotNull User-s a
                    t.check('?? > ?', ['a', 1], 'positive')     | add User-s positive check "a" > 1
                    t.comment('x')                              | commentOn User-s
                    t.timestamps(true, true)                    | addColumn User-s created_at timestamptz not null default CURRENT_TIMESTAMP; addColumn User-s updated_at timestamptz not null default CURRENT_TIMESTAMP
                    """)
    void aChangeOfATable(String call, String steps) throws IOException {
        MigrationHalf up =
                new KnexProject(folder)
                        .up(
                                "await knex.schema.alterTable('User-s', (t) => { " + call + " });",
                                "pg");

        assertThat(up.notUnderstood()).isEmpty();
        assertThat(Shown.all(up)).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    t.increments('id').primary();                       | id serial not null null pk[id]
                    const c = t.text('a'); if (isMySQL()) c.index();    | a text
                    const s = {n: true}; const c = t.text('a'); if (Object.prototype.hasOwnProperty.call(s, 'n')) c.notNullable(); | a text not null
                    t.text('a').defaultsTo('x');                        | a text default 'x'
                    """)
    void aColumnIsWhatItsChainSays(String body, String column) throws IOException {
        String start =
                "const isMySQL = () => knex.client.config.client === 'mysql2';\n"
                        + "await knex.schema.createTable('t', (t) => { ";

        MigrationHalf up = new KnexProject(folder).up(start + body + " });", "pg");

        assertThat(up.notUnderstood()).isEmpty();
        assertThat(Shown.all(up)).isEqualTo("createTable t(" + column + ")");
    }

    @Test
    void aPartOfAColumnThatHangsOnSomethingIsSaid() throws IOException {
        MigrationHalf up =
                new KnexProject(folder)
                        .up(
                                "await knex.schema.createTable('t', (t) => {\n"
                                    + "const c = t.text('a'); if (process.env.X) c.unique(); });",
                                "pg");

        assertThat(up.notUnderstood())
                .extracting(NotUnderstood::obstacle)
                .containsExactly(Obstacle.UNKNOWN_CHANGE);
    }
}
