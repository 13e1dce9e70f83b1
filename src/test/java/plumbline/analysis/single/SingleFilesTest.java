package plumbline.analysis.single;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.analysis.Certainty;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.single.SingleFiles.Outcome;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.Standing;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Way;
import plumbline.framework.Framework;
import plumbline.framework.catalogue.Frameworks;
import plumbline.operation.ObjectName;
import plumbline.parse.sql.reading.GrammarSqlReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class SingleFilesTest {

    @TempDir Path folder;

    private Outcome read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new SingleFiles(Frameworks.all(new GrammarSqlReader()), Profile.USUAL).read(file);
    }

    private MigrationSubject migration(String name, String text) throws IOException {
        Outcome.Read read = (Outcome.Read) read(name, text);
        return read.subject().migrations().findFirst().orElseThrow();
    }

    private StepSubject last(String sql) throws IOException {
        return migration("step.sql", sql).up().getLast();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.sql | ALTER TABLE t ADD c int; | PLAIN_SQL",
                "a.sql | '-- migrate:up\nALTER TABLE t ADD c int;\n-- migrate:down\n' | DBMATE",
                "a.sql | '-- +goose Up\nALTER TABLE t ADD c int;\n' | GOOSE",
                "a.sql | '--liquibase formatted sql\n--changeset a:1\nALTER TABLE t ADD c int;\n' |"
                        + " LIQUIBASE",
                "a.js | exports.up = (knex) => knex.schema.table('t', (t) => t.integer('c')); |"
                        + " KNEX",
                "a.js | 'module.exports = { up: (queryInterface, Sequelize) =>"
                        + " queryInterface.addColumn(\"t\", \"c\", Sequelize.INTEGER) };' |"
                        + " SEQUELIZE",
                "a.ts | 'import { MigrationInterface, QueryRunner } from \"typeorm\"; export class"
                        + " A1 implements MigrationInterface { async up(queryRunner: QueryRunner) {"
                        + " await queryRunner.query(\"ALTER TABLE t ADD c int\"); } }' | TYPEORM"
            })
    void aFileSaysWhichToolItIsFor(String name, String text, Framework framework)
            throws IOException {
        MigrationSubject migration = migration(name, text);

        assertThat(migration.migration().framework()).isEqualTo(framework);
        assertThat(migration.steps(Way.UP))
                .filteredOn(step -> step.operation().table() != null)
                .singleElement()
                .satisfies(step -> assertThat(step.operation().table()).hasToString("t"));
    }

    @Test
    void whatNoToolRunsIsNoMigration() throws IOException {
        assertThat(read("notes.md", "# Notes")).isInstanceOf(Outcome.NoMigration.class);
        assertThat(
                        new SingleFiles(Frameworks.all(new GrammarSqlReader()), Profile.USUAL)
                                .read(folder.resolve("gone.sql")))
                .isInstanceOf(Outcome.Unread.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DROP INDEX i; ALTER TABLE t ADD c int; | EXISTING | CERTAIN",
                "CREATE TABLE t (a int); ALTER TABLE t ADD c int; | NEW | CERTAIN",
                "CREATE TABLE IF NOT EXISTS t (a int); ALTER TABLE t ADD c int; | NEW | LIKELY",
                "CREATE TABLE s (a int); ALTER TABLE s RENAME TO t; ALTER TABLE t ADD c int; | NEW"
                        + " | CERTAIN",
                "ALTER TABLE s RENAME TO t; ALTER TABLE t ADD c int; | EXISTING | CERTAIN",
                "CREATE TABLE t (a int); DROP TABLE t; ALTER TABLE t ADD c int; | EXISTING |"
                        + " CERTAIN"
            })
    void aTableIsNewWhereItsMigrationMakesIt(String sql, Standing.Kind kind, Certainty certainty)
            throws IOException {
        Standing standing = last(sql).standing(ObjectName.of("t"));

        assertThat(standing.kind()).isEqualTo(kind);
        assertThat(standing.certainty()).isEqualTo(certainty);
    }
}
