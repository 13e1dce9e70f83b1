package plumbline.schema.replay.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.schema.object.Namespace;
import plumbline.schema.replay.passage.Replay;
import plumbline.schema.state.SchemaState;
import plumbline.source.SourceDocument;

import java.util.Map;

final class ConditionsTest {

    private static final SchemaState STATE =
            state(
                    """
                    CREATE SCHEMA billing;
                    CREATE TYPE mood AS ENUM ('glad', 'sad');
                    CREATE TABLE hen (id int PRIMARY KEY, mood mood, weight numeric NOT NULL,
                        CONSTRAINT heavy CHECK (weight > 0));
                    CREATE TABLE billing.bill (id int);
                    CREATE INDEX hen_by_weight ON hen (weight);
                    CREATE VIEW hens AS SELECT id FROM hen;
                    """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            textBlock =
                    """
                    await knex.schema.hasTable('hen')                       ~ YES
                    !(await knex.schema.hasTable('hen'))                    ~ NO
                    !exists                                                 ~ UNKNOWN
                    there = await knex.schema.hasTable('hen')               ~ YES
                    knex.schema.hasTable(name)                              ~ UNKNOWN
                    knex.schema.hasTable('hen').then(f)                     ~ UNKNOWN
                    (await knex.schema.hasColumn('hen', "weight")) === false ~ NO
                    true === (await knex.schema.hasColumn('hen', 'egg'))    ~ NO
                    knex.schema.hasColumn('hens', 'egg')                    ~ UNKNOWN
                    knex.schema.withSchema('billing').hasTable('bill')      ~ YES
                    queryRunner.hasTable("billing.bill")                    ~ YES
                    await queryRunner.getTable("cock") !== undefined        ~ NO
                    (await queryRunner.getTable('hen'))?.findColumnByName('id') ~ YES
                    table?.findColumnByName('id')                           ~ UNKNOWN
                    !(await queryInterface.describeTable('hen'))['egg']     ~ YES
                    (await queryInterface.showAllTables()).includes('hen')  ~ YES
                    db.client === 'mssql'                                   ~ NO
                    knex.client.config.client !== 'sqlite3'                 ~ YES
                    knex.client.config.client.includes('pg')                ~ YES
                    !(client.includes('sqlite'))                            ~ YES
                    client.startsWith('mysql')                              ~ NO
                    ['pg', 'postgres'].includes(client)                     ~ YES
                    !['mysql2', 'sqlite3'].includes(dialect)                ~ YES
                    names.includes('pg')                                    ~ UNKNOWN
                    client.includes('x')                                    ~ UNKNOWN
                    process.env.NODE_ENV === 'test'                         ~ UNKNOWN
                    'mariadb': case 'mysql'                                 ~ NO
                    'postgres': case 'sqlite'                               ~ YES
                    f('x') && knex.schema.hasTable('cock')                  ~ NO
                    a || b && knex.schema.hasTable('cock')                  ~ UNKNOWN
                    """)
    void buildersAsk(String condition, Answer answer) {
        assertThat(ask(condition)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            textBlock =
                    """
                    NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'mood')           ~ NO
                    EXISTS (SELECT 1 FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typname = 'mood' AND n.nspname = 'billing') ~ NO
                    EXISTS (SELECT 1 FROM pg_type WHERE typname = 'citext')             ~ UNKNOWN
                    EXISTS (SELECT 1 FROM pg_enum WHERE enumlabel = 'sad' AND enumtypid = 'mood'::regtype) ~ YES
                    EXISTS (SELECT 1 FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typname = 'mood' AND e.enumlabel = 'shy') ~ NO
                    NOT EXISTS (SELECT FROM information_schema.columns WHERE table_name = 'hen' AND column_name = 'egg') ~ YES
                    EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'hen' AND column_name = 'weight' AND is_nullable = 'YES') ~ NO
                    EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'hens' AND column_name = 'egg') ~ UNKNOWN
                    EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = 'hen'::regclass AND attname = 'mood' AND NOT attisdropped) ~ YES
                    EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'heavy' AND conrelid = 'public.hen'::regclass) ~ YES
                    EXISTS (SELECT 1 FROM information_schema.table_constraints WHERE table_name = 'hen' AND constraint_type = 'PRIMARY KEY') ~ YES
                    EXISTS (SELECT 1 FROM pg_indexes WHERE indexname = 'hen_by_weight' AND tablename = 'hen') ~ YES
                    EXISTS (SELECT 1 FROM pg_class WHERE relname = 'hens' AND relkind = 'm') ~ NO
                    EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'hen' AND f(tableowner)) ~ UNKNOWN
                    EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'cock' AND f(tableowner)) ~ NO
                    EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'app')               ~ UNKNOWN
                    EXISTS (SELECT 1 FROM hen)                                          ~ UNKNOWN
                    (SELECT count(*) FROM information_schema.schemata WHERE schema_name = 'billing') = 0 ~ NO
                    to_regclass('public.hen') IS NOT NULL                               ~ YES
                    to_regclass('cock') IS NULL AND NOT to_regclass('hen') IS NULL      ~ YES
                    EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'he…              ~ UNKNOWN
                    """)
    void sqlAsks(String condition, Answer answer) {
        assertThat(ask(condition)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    tableExists(tableName=HEN)                             ~ YES
                    not (columnExists(columnName=egg, tableName=hen))      ~ YES
                    indexExists(indexName=hen_by_weight, tableName=hen)    ~ YES
                    not (tableExists(tableName=cock) or viewExists(viewName=hens)) ~ NO
                    dbms(type=postgresql) and sequenceExists(sequenceName=s) ~ NO
                    dbms(type=mysql)                                       ~ NO
                    tableExists(tableName=${name})                         ~ UNKNOWN
                    sqlCheck(expectedResult=0, sql=SELECT count(*) FROM pg_tables WHERE tablename = 'hen') ~ NO
                    rowCount(expectedRows=0, tableName=hen)                ~ UNKNOWN
                    """,
            quoteCharacter = '^')
    void liquibaseAsks(String condition, Answer answer) {
        assertThat(ask(condition)).isEqualTo(answer);
    }

    private static Answer ask(String condition) {
        return new Conditions(STATE, Dialect.POSTGRESQL, Map.of()).answer(condition);
    }

    static SchemaState state(String sql) {
        SchemaState empty = SchemaState.EMPTY.with(new Namespace(1, "public"));
        var reading =
                new GrammarSqlReader()
                        .read(
                                new SourceDocument("hens.sql", sql).embedded(),
                                Dialect.POSTGRESQL,
                                Circumstances.PLAIN);
        return new Replay(Dialect.POSTGRESQL)
                .run(empty, reading.steps(), reading.notUnderstood())
                .after();
    }
}
