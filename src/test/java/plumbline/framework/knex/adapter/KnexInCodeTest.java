package plumbline.framework.knex.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.framework.Configured;
import plumbline.framework.Configured.Origin;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationSet;
import plumbline.framework.TransactionRule;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;

import java.io.IOException;
import java.nio.file.Path;

/// Sets that no knexfile describes.
final class KnexInCodeTest {

    @TempDir Path folder;

    private KnexProject project() throws IOException {
        return new KnexProject(folder)
                .with("package.json", "{\"dependencies\": {\"knex\": \"3\", \"mysql2\": \"3\"}}");
    }

    @Test
    void whatNobodySaysIsNotCalledADefault() throws IOException {
        MigrationSet set = project().migration("db/migrations/1_a.js").set();

        assertThat(set.settings().historyTable().origin()).isEqualTo(Origin.UNKNOWN);
        assertThat(set.settings().transactions())
                .isEqualTo(Configured.notKnown(TransactionRule.ALL_PENDING));
        assertThat(set.settings().directories())
                .singleElement()
                .extracting(Configured::origin)
                .isEqualTo(Origin.UNKNOWN);
    }

    @Test
    void codeThatHidesTheFolderStillSaysTheRest() throws IOException {
        MigrationSet set =
                project()
                        .migration("db/migrations/1_a.js")
                        .with("db/again.js", "require('knex')(s).migrate.up({ name });")
                        .with(
                                "db/run.js",
                                "const knex = require('knex')(settings);\n"
                                        + "knex.migrate.latest({tableName: 'kept', migrationSource,"
                                        + " disableTransactions: true});")
                        .set();

        assertThat(set.settings().historyTable().value()).isEqualTo("kept");
        assertThat(set.settings().transactions().value()).isEqualTo(TransactionRule.NONE);
        assertThat(set.settings().configFiles()).containsExactly("db/again.js", "db/run.js");
    }

    @Test
    void knexMigratorGoesFromVersionToVersion() throws IOException {
        String transactional =
                "module.exports.config = {transaction: true};\n"
                    + "module.exports.up = (options) => options.transacting.schema.dropTable('a');";
        KnexProject project =
                project()
                        .with(
                                "MigratorConfig.js",
                                "module.exports = {migrationPath: __dirname + '/data'};")
                        .migration("data/init/1-tables.js")
                        .migration("data/versions/1.10/1-a.js")
                        .migration("data/versions/1.9/2-b.js")
                        .with("data/versions/1.9/1-a.js", transactional)
                        .with("data/utils/schema.js", "exports.up = (knex) => knex;");

        assertThat(project.set().settings().historyTable().value()).isEqualTo("migrations");
        assertThat(project.migrations())
                .extracting(Migration::id)
                .containsExactly("init/1-tables.js", "1.9/1-a.js", "1.9/2-b.js", "1.10/1-a.js");
        Migration one = project.migrations().get(1);
        assertThat(one.transaction()).isTrue();
        assertThat(Shown.all(one.up())).isEqualTo("dropTable a");
    }

    @Test
    void foldersMayBeSortedForThemselves() throws IOException {
        assertThat(
                        project()
                                .with(
                                        "knexfile.js",
                                        "module.exports = {client: 'pg', migrations: {directory:"
                                                + " ['./b', './a'], sortDirsSeparately: true}};")
                                .migration("a/1.js")
                                .migration("b/2.js")
                                .migrations())
                .extracting(Migration::id)
                .containsExactly("2.js", "1.js");
    }

    @Test
    void modelsOfObjectionAreQueriesOfTheirTables() throws IOException {
        KnexProject project =
                project()
                        .with(
                                "models/user.js",
                                "const { Model } = require('objection');\n"
                                    + "class Base extends Model {}\n"
                                    + "class User extends Base { static tableName = 'users'; }\n"
                                    + "class Team extends Base { static get tableName() { return"
                                    + " 'teams'; } }\n"
                                    + "Base.knex({});\n"
                                    + "module.exports = { User, Team, Base };");

        MigrationHalf up =
                project.up(
                        """
                        const { User, Team, Base } = require('../models/user');
                        await User.query(knex).patch({a: 1}).where('b', 2);
                        await Team.query().insert({a: 1});
                        await Team.query().findById(3).del();
                        for (const one of await User.query().withGraphFetched('team')) {}
                        await Base.query();
                        """,
                        "pg");

        assertThat(Shown.all(up))
                .isEqualTo("update users; insert teams; delete teams; select users");
        assertThat(up.notUnderstood())
                .extracting(NotUnderstood::obstacle)
                .containsExactly(Obstacle.APPLICATION_CODE);
    }
}
