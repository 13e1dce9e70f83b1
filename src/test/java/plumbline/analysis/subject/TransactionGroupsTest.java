package plumbline.analysis.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.Switch;
import plumbline.analysis.single.SingleFiles;
import plumbline.framework.TransactionRule;
import plumbline.framework.catalogue.Frameworks;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Steps fall into the transactions in which the server would run them.
final class TransactionGroupsTest {

    private static final String KNEXFILE =
            "module.exports = { client: 'pg', migrations: { directory: './migrations' } };";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT 1; SELECT 2 | RUNNER:2",
                "BEGIN; SELECT 1; SELECT 2; COMMIT; SELECT 3; SELECT 4"
                        + " | EXPLICIT:2 STATEMENT:1 STATEMENT:1",
                "SELECT 1; COMMIT; SELECT 2; BEGIN; SELECT 3; SELECT 4; COMMIT"
                        + " | RUNNER:1 STATEMENT:1 EXPLICIT:2",
                "SELECT 1; SAVEPOINT s; SELECT 2; ROLLBACK TO s; SELECT 3 | RUNNER:3",
                "CREATE INDEX CONCURRENTLY i ON t (c) | STATEMENT:1",
                "SET lock_timeout = '1s'; CREATE INDEX CONCURRENTLY i ON t (c)"
                        + " | STATEMENT:1 STATEMENT:1",
                "ALTER TABLE t ADD COLUMN c int; CREATE INDEX CONCURRENTLY i ON t (c) | RUNNER:2"
            })
    void cutsALoneScriptWhereItCommits(String script, String groups) throws IOException {
        assertThat(lone("a.sql", script, Profile.USUAL)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT 1; SELECT 2 | STATEMENT:1 STATEMENT:1",
                "ALTER TABLE t ADD COLUMN a int, ADD COLUMN b int | STATEMENT:2",
                "BEGIN; SELECT 1; COMMIT; COMMIT; SELECT 2 | EXPLICIT:1 STATEMENT:1",
                "CREATE PROCEDURE p() LANGUAGE plpgsql AS $$BEGIN COMMIT; END$$; SELECT 1"
                        + " | STATEMENT:1 STATEMENT:1"
            })
    void cutsAfterEachStatementWithoutATransaction(String script, String groups)
            throws IOException {
        Profile profile = Profile.USUAL.with(Switch.TRANSACTIONS, "none");

        assertThat(lone("a.sql", script, profile)).isEqualTo(groups);
    }

    @Test
    void aDoBlockThatCommitsIsSeveralTransactions() throws IOException {
        Profile profile = Profile.USUAL.with(Switch.TRANSACTIONS, "none");

        String groups =
                lone(
                        "a.sql",
                        "DO $$ BEGIN UPDATE t SET a = 1; COMMIT; UPDATE t SET b = 1; END $$;",
                        profile);

        assertThat(groups).isEqualTo("STATEMENT:2 STATEMENT:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "await knex.raw('SELECT 1; SELECT 2'); await knex.raw('SELECT 3');"
                        + " | IMPLICIT:2 STATEMENT:1",
                "await knex.raw('SELECT 1'); await knex.raw('SELECT 2');"
                        + " | STATEMENT:1 STATEMENT:1",
                "await knex.transaction(async (trx) => { await trx.raw('SELECT 1');"
                        + " await trx.raw('SELECT 2'); }); await knex.raw('SELECT 3');"
                        + " | EXPLICIT:2 STATEMENT:1"
            })
    void sendsATextInCodeAtOnce(String body, String groups) throws IOException {
        String code =
                "exports.config = { transaction: false };\nexports.up = async (knex) => { "
                        + body
                        + " };\nexports.down = async () => {};";

        assertThat(lone("a.js", code, Profile.USUAL)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "await q.query('SELECT 1'); await q.startTransaction();"
                        + " await q.query('SELECT 2'); await q.commitTransaction();"
                        + " await q.query('SELECT 3'); | RUNNER:3",
                "await q.query('SELECT 1'); await q.commitTransaction();"
                        + " await q.query('SELECT 2'); await q.startTransaction();"
                        + " await q.query('SELECT 3'); | RUNNER:1 STATEMENT:1 EXPLICIT:1"
            })
    void anInnerTransactionOfTypeOrmIsASavepoint(String body, String groups) throws IOException {
        String code =
                "import { MigrationInterface, QueryRunner } from 'typeorm';\n"
                        + "export class A1700000000000 implements MigrationInterface {\n"
                        + "  public async up(q: QueryRunner): Promise<void> { "
                        + body
                        + " }\n  public async down(q: QueryRunner): Promise<void> {}\n}";

        assertThat(lone("a.ts", code, Profile.USUAL)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT 1; SELECT 2 | IMPLICIT:2",
                "CREATE INDEX CONCURRENTLY i ON t (c) | STATEMENT:1",
                "SELECT 1; COMMIT; SELECT 2; SELECT 3 | IMPLICIT:1 IMPLICIT:2",
                "SELECT 1; BEGIN; SELECT 2; COMMIT; SELECT 3 | EXPLICIT:2 IMPLICIT:1"
            })
    void prismaSendsTheWholeFileAtOnce(String script, String groups) throws IOException {
        write("prisma/schema.prisma", "datasource db {\n  provider = \"postgresql\"\n}\n");
        write("prisma/migrations/20240101000000_a/migration.sql", script);

        assertThat(groups(first())).isEqualTo(groups);
    }

    @Test
    void dbmateSendsAFileAtOnceEvenWithoutATransaction() throws IOException {
        String script =
                """
                -- migrate:up transaction:false
                CREATE INDEX CONCURRENTLY i ON t (c);
                ANALYZE t;
                -- migrate:down
                """;

        assertThat(lone("a.sql", script, Profile.USUAL)).isEqualTo("IMPLICIT:2");
    }

    @Test
    void flywayLeavesTheTransactionForWhatCannotRunInOne() throws IOException {
        write("src/main/resources/db/migration/V1__t.sql", "CREATE TABLE t (c int);");
        write("src/main/resources/db/migration/V2__i.sql", "CREATE INDEX CONCURRENTLY i ON t (c);");

        List<MigrationSubject> migrations = migrations();

        assertThat(groups(migrations.getFirst())).isEqualTo("RUNNER:1");
        assertThat(groups(migrations.getLast())).isEqualTo("STATEMENT:1");
        assertThat(migrations.getFirst().mayShareTransaction(migrations.getLast())).isFalse();
    }

    @Test
    void aChangesetOfLiquibaseIsATransactionUnlessItSaysOtherwise() throws IOException {
        write(
                "db/changelog.sql",
                """
                --liquibase formatted sql
                --changeset ada:1
                CREATE TABLE t (c int);
                CREATE INDEX i ON t (c);
                --changeset ada:2 runInTransaction:false
                CREATE INDEX CONCURRENTLY j ON t (c);
                ANALYZE t;
                """);
        write("liquibase.properties", "changeLogFile=db/changelog.sql\nurl=jdbc:postgresql:a\n");

        List<MigrationSubject> migrations = migrations();

        assertThat(groups(migrations.getFirst())).isEqualTo("RUNNER:2");
        assertThat(groups(migrations.getLast())).isEqualTo("STATEMENT:1 STATEMENT:1");
        assertThat(migrations.getFirst().wrapping().rule())
                .isEqualTo(TransactionRule.EACH_CHANGESET);
    }

    @Test
    void knexJoinsPendingMigrationsUnlessOneOfThemOptsOut() throws IOException {
        write("package.json", "{\"dependencies\": {\"knex\": \"3.1.0\", \"pg\": \"8.0.0\"}}");
        write("knexfile.js", KNEXFILE);
        write("migrations/1_a.js", knex("", "t"));
        write("migrations/2_b.js", knex("", "u"));
        write("migrations/3_c.js", knex("exports.config = { transaction: false };", "v"));
        write("migrations/4_d.js", knex("", "w"));

        List<MigrationSubject> all = migrations();

        assertThat(all.get(0).mayShareTransaction(all.get(1))).isTrue();
        assertThat(all.get(1).mayShareTransaction(all.get(3))).isFalse();
        assertThat(all.get(2).wrapping().rule()).isEqualTo(TransactionRule.NONE);
        assertThat(all.get(0).wrapping().reason()).contains("one transaction");
    }

    private static String knex(String head, String table) {
        return head
                + "\nexports.up = (knex) => knex.schema.createTable('"
                + table
                + "', (t) => { t.increments(); });\n"
                + "exports.down = (knex) => knex.schema.dropTable('"
                + table
                + "');\n";
    }

    private String lone(String name, String text, Profile profile) throws IOException {
        write(name, text);
        SingleFiles files = new SingleFiles(Frameworks.all(new GrammarSqlReader()), profile);
        if (files.read(folder.resolve(name)) instanceof SingleFiles.Outcome.Read(var subject)) {
            return groups(subject.migrations().findFirst().orElseThrow());
        }
        throw new AssertionError(name + " was not read");
    }

    private List<MigrationSubject> migrations() {
        FolderReader reader = new FolderReader(Frameworks.all(new GrammarSqlReader()));
        return FleetSubject.of(reader.read(folder, Progress.none()), Profile.USUAL, Instant.EPOCH)
                .services()
                .getFirst()
                .migrations()
                .toList();
    }

    private MigrationSubject first() {
        return migrations().getFirst();
    }

    private static String groups(MigrationSubject migration) {
        return String.join(
                " ",
                migration.transactions(Way.UP).stream()
                        .map(each -> each.kind() + ":" + each.steps().size())
                        .toList());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
