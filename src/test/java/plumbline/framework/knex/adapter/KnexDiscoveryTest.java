package plumbline.framework.knex.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.Configured;
import plumbline.framework.Configured.Origin;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.DatabaseSettings.Credential;
import plumbline.framework.DatabaseSettings.Tls;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.framework.MigrationUnit;
import plumbline.framework.MigrationUnit.Status;
import plumbline.framework.TransactionRule;
import plumbline.operation.Dialect;

import java.io.IOException;
import java.nio.file.Path;

/// Where the migrations are, by what a project says in the many ways there are.
final class KnexDiscoveryTest {

    @TempDir Path folder;

    private KnexProject project() throws IOException {
        return new KnexProject(folder)
                .with("package.json", "{\"dependencies\": {\"knex\": \"3\", \"pg\": \"8\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    knexfile.js   | module.exports = {migrations: {directory: './db/m'}}
                    knexfile.cjs  | module.exports = {migrations: {directory: ['db/m']}}
                    knexfile.mjs  | export default {migrations: {directory: 'db/m'}}
                    knexfile.ts   | const c: Knex.Config = {migrations: {directory: 'db/m'}}; export default c;
                    knexfile.ts   | export const production = {client: 'pg', migrations: {directory: 'db/m'}};
                    knexfile.js   | module.exports = () => ({migrations: {directory: 'db/m'}})
                    knexfile.js   | module.exports = {migrations: {directory: __dirname + '/db/m'}}
                    src/knexfile.js | module.exports = {migrations: {directory: require('path').join(__dirname, '../db/m')}}
                    src/knexfile.js | module.exports = {migrations: {directory: './db/m'}}
                    knexfile.js   | module.exports = {migrations: {directory: process.env.DIR ?? './db/m'}}
                    knexfile.js   | const m = {directory: 'db/m'}; module.exports = {test: {client: 'pg', migrations: m}}
                    knexfile.js   | module.exports = {migrations: {directory: './dist/db/m'}}
                    app.js        | const db = knex({migrations: {directory: 'db/m', tableName: 'h'}})
                    app.js        | knex.migrate.latest({directory: path.resolve(__dirname, 'db', 'm')})
                    """)
    void aConfiguredDirectoryIsFound(String file, String text) throws IOException {
        MigrationSet set = project().with(file, text).migration("db/m/1_a.js").set();

        assertThat(set.settings().configFiles()).containsExactly(file);
        assertThat(KnexProject.files(set, Status.ACTIVE)).containsExactly("db/m/1_a.js");
    }

    @Test
    void aKnexfileMaySpreadAnotherModule() throws IOException {
        MigrationSet set =
                project()
                        .with(
                                "base.js",
                                "module.exports = {client: 'mysql2', migrations: {directory: './m',"
                                        + " tableName: 'done', schemaName: 's'}};")
                        .with(
                                "knexfile.js",
                                "const base = require('./base');\n"
                                        + "module.exports = {production: {...base}};")
                        .migration("m/1_a.js")
                        .set();

        assertThat(set.dialect()).isEqualTo(Dialect.MYSQL);
        assertThat(set.settings().historyTable().value()).isEqualTo("done");
        assertThat(set.settings().schema()).extracting(Configured::value).isEqualTo("s");
        assertThat(set.units()).hasSize(1);
    }

    @Test
    void aCommandNamesTheConfiguration() throws IOException {
        MigrationSet set =
                project()
                        .with(
                                "package.json",
                                "{\"scripts\": {\"up\":"
                                        + " \"knex migrate:latest --knexfile config/db.js\"}}")
                        .with("config/db.js", "module.exports = {client: 'pg'};")
                        .migration("config/migrations/1_a.js")
                        .set();

        assertThat(set.settings().configFiles()).containsExactly("config/db.js");
        assertThat(set.settings().directories().getFirst().origin()).isEqualTo(Origin.DEFAULT);
        assertThat(set.units()).hasSize(1);
    }

    @Test
    void theDatabaseIsDescribedWithoutItsPassword() throws IOException {
        MigrationSet set =
                project()
                        .with(
                                "knexfile.js",
                                """
                                module.exports = {
                                  development: {client: 'pg',
                                    connection: 'postgres://u:hush@h:5433/d'},
                                  production: {client: process.env.CLIENT || 'pg', connection: {
                                    host: process.env.DB_HOST,
                                    user: process.env.DB_USER || 'app',
                                    password: process.env.DB_PASSWORD || 'hush',
                                    ssl: {rejectUnauthorized: false}},
                                    pool: {min: 2, max: 9},
                                    migrations: {disableTransactions: true}},
                                };\
                                """)
                        .migration("migrations/1_a.js")
                        .set();

        assertThat(set.settings().databases().toString()).doesNotContain("hush");
        assertThat(set.settings().transactions().value()).isEqualTo(TransactionRule.NONE);
        DatabaseSettings first = set.settings().databases().getFirst();
        assertThat(first.host()).extracting(Configured::value).isEqualTo("h");
        assertThat(first.port()).extracting(Configured::value).isEqualTo("5433");
        assertThat(first.password()).extracting(Configured::value).isEqualTo(Credential.LITERAL);
        DatabaseSettings second = set.settings().databases().getLast();
        assertThat(second.host()).extracting(Configured::value).isEqualTo("${DB_HOST}");
        assertThat(second.user()).extracting(Configured::value).isEqualTo("${DB_USER:-app}");
        assertThat(second.password())
                .extracting(Configured::value)
                .isEqualTo(Credential.ENVIRONMENT_WITH_LITERAL_FALLBACK);
        assertThat(second.tls())
                .extracting(Configured::value)
                .isEqualTo(Tls.ON_WITHOUT_VERIFICATION);
        assertThat(second.pool()).extracting(Configured::value).isEqualTo("min=2, max=9");
    }

    @Test
    void twoDatabasesOfOneServiceAreTwoSets() throws IOException {
        assertThat(
                        project()
                                .migration("db/system/migrations/1_a.js")
                                .migration("db/tenant/migrations/1_b.js")
                                .sets())
                .extracting(MigrationSet::label)
                .containsExactly("system", "tenant");
    }

    @Test
    void copiesAndForgottenFilesAreNotActive() throws IOException {
        MigrationSet set =
                project()
                        .with("knexfile.js", "module.exports = {client: 'pg'};")
                        .migration("migrations/1_a.js")
                        .migration("legacy_migrations/0_z.js")
                        .migration("other/migrations/2_b.js")
                        .set();

        assertThat(KnexProject.files(set, Status.ACTIVE)).containsExactly("migrations/1_a.js");
        assertThat(KnexProject.files(set, Status.ARCHIVED))
                .containsExactly("legacy_migrations/0_z.js");
        assertThat(KnexProject.files(set, Status.UNLISTED))
                .containsExactly("other/migrations/2_b.js");
    }

    @Test
    void strangersInTheDirectoryAreNamed() throws IOException {
        MigrationSet set =
                project()
                        .with("knexfile.js", "module.exports = {client: 'pg'};")
                        .migration("migrations/1_a.js")
                        .with("migrations/types.d.ts", "export type A = string;")
                        .with("migrations/1_a.test.js", "test('x');")
                        .with("migrations/index.js", "module.exports = [];")
                        .with(
                                "migrations/2_s.js",
                                "exports.up = (queryInterface) => queryInterface.dropTable('a');")
                        .with(
                                "migrations/3_chain.js",
                                "const A = artifacts.require('A'); module.exports = (d) => 1;")
                        .set();

        assertThat(set.units())
                .extracting(MigrationUnit::file)
                .containsExactly("migrations/1_a.js");
        assertThat(set.strangers())
                .extracting(NotAMigration::file)
                .containsExactlyInAnyOrder(
                        "migrations/types.d.ts",
                        "migrations/1_a.test.js",
                        "migrations/index.js",
                        "migrations/2_s.js",
                        "migrations/3_chain.js");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    migrations/2_deploy.js | const A = artifacts.require('A'); module.exports = (deployer) => deployer.deploy(A);
                    migrations/1_a.js      | module.exports = {up: (queryInterface) => queryInterface.dropTable('knex')};
                    migrations/1_a.ts      | export class A implements MigrationInterface { async up(q: QueryRunner) {} }
                    seeds/1_a.js           | exports.seed = (knex) => knex('a').del();
                    src/migrate/runner.ts  | export default class Runner { up(knex) { return knex.migrate.up(); } }
                    """)
    void otherFilesAreNotTaken(String file, String text) throws IOException {
        assertThat(project().with(file, text).sets()).isEmpty();
    }

    @Test
    void namesAreOrderedAsTexts() throws IOException {
        assertThat(
                        project()
                                .migration("migrations/2.5.12.js")
                                .migration("migrations/2.5.118.js")
                                .migration("migrations/2.5.2.js")
                                .migrations())
                .extracting("id")
                .containsExactly("2.5.118.js", "2.5.12.js", "2.5.2.js");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    1_a.js | exports.up = (knex) => knex.raw('SELECT 1'); exports.down = () => {};
                    1_a.js | module.exports = {up: async (knex) => {}, async down(knex) {}};
                    1_a.js | const make = (up, down) => ({up, down}); module.exports = make((knex) => 1, (knex) => 2);
                    1_a.ts | export async function up(knex: Knex): Promise<void> {} export const down = async (k: Knex) => {};
                    1_a.ts | export default {up: async (knex: Knex) => {}, down: async () => {}};
                    1_a.ts | exports.up = async (knex) => {}; exports.down = async (knex) => {};
                    1_a.js | class M { up(knex) { return knex.raw('SELECT 1'); } down() {} } module.exports = M;
                    1_a.mjs | const up = (knex) => 1; const down = () => 2; export { up, down };
                    """)
    void bothWaysAreFoundInEveryForm(String file, String text) throws IOException {
        assertThat(
                        project()
                                .with("knexfile.js", "module.exports = {client: 'pg'};")
                                .with("migrations/" + file, text)
                                .migrations())
                .singleElement()
                .satisfies(
                        migration -> {
                            assertThat(migration.up().present()).isTrue();
                            assertThat(migration.down().present()).isTrue();
                        });
    }

    @Test
    void aMigrationMayDeclineItsTransaction() throws IOException {
        assertThat(
                        project()
                                .with(
                                        "migrations/1_a.js",
                                        "exports.config = {transaction: false};\n"
                                                + "exports.up = (knex) => knex.raw('SELECT 1');")
                                .migrations())
                .singleElement()
                .extracting("transaction")
                .isEqualTo(false);
    }
}
