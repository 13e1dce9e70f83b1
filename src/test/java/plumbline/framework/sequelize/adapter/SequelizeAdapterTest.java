package plumbline.framework.sequelize.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.FolderReader;
import plumbline.analysis.FolderReading;
import plumbline.framework.DatabaseSettings.Credential;
import plumbline.framework.DatabaseSettings.Tls;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf.Defect;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit.Status;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.step.Step;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class SequelizeAdapterTest {

    private static final String MEMBERS =
            """
            await queryInterface.createTable('members', {
              id: { type: Sequelize.UUID, primaryKey: true, defaultValue: Sequelize.UUIDV4 },
              no: { type: Sequelize.INTEGER, autoIncrement: true },
              role: { type: Sequelize.ENUM('owner', 'guest'), allowNull: false, defaultValue: 'guest' },
              orgId: { type: Sequelize.UUID, field: 'org_id', references: { model: 'orgs', key: 'id' }, onDelete: 'cascade' },
              made: { type: Sequelize.DATE, defaultValue: Sequelize.literal('now()') },
            });
            """;

    @TempDir private Path root;

    private FolderReading read(Path folder) {
        SequelizeAdapter adapter = new SequelizeAdapter(new GrammarSqlReader());
        return new FolderReader(List.of(adapter)).read(folder, Progress.none());
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /// The only migration of a package, whose `up` has this body.
    private Migration migration(String body) throws IOException {
        write("package.json", "{\"dependencies\": {\"sequelize-cli\": \"6\"}}");
        write(
                "migrations/20260101000000-x.js",
                "module.exports = {\n  up: async (queryInterface, Sequelize) => {\n"
                        + body
                        + "\n  },\n  down: async (queryInterface) => {}\n};\n");
        return read(root).services().getFirst().migrations().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "await queryInterface.dropTable('a') | DropTable[table=a, ifExists=true,"
                        + " cascade=false]",
                "await queryInterface.renameTable('a', 'b') | RenameTable[table=a, newName=b,"
                        + " ifExists=false]",
                "await queryInterface.removeColumn('a', 'c') | DropColumn[table=a, column=c,"
                        + " ifExists=false, cascade=false]",
                "await queryInterface.removeColumn({tableName: 'a', schema: 's'}, 'c') |"
                        + " DropColumn[table=s.a, column=c, ifExists=false, cascade=false]",
                "await queryInterface.renameColumn('a', 'c', 'd') | RenameColumn[table=a, column=c,"
                        + " newName=d]",
                "await queryInterface.removeConstraint('a', 'k') | DropConstraint[table=a, name=k,"
                        + " constraintKind=null, ifExists=false, cascade=false]",
                "await queryInterface.removeIndex('userTokens', ['userId']) |"
                    + " DropIndex[index=user_tokens_user_id, table=userTokens, concurrently=false,"
                    + " ifExists=true, cascade=false]",
                "await queryInterface.bulkDelete('a', {kind: 'x', gone: null}) | Delete[table=a,"
                        + " using=[], where=\"kind\" = 'x' AND \"gone\" IS NULL, limited=false]",
                "await queryInterface.bulkInsert('a', [{b: 1}, {b: 2}]) | Insert[table=a,"
                        + " columns=[b], rows=2, query=null, onConflict=null]",
                "await queryInterface.sequelize.query('DROP VIEW v') | DropView[view=v,"
                        + " materialized=false, ifExists=false, cascade=false]",
                "return queryInterface.dropSchema('s') | DropSchema[name=s, ifExists=true,"
                        + " cascade=true]",
            })
    void aCallBecomesAnOperation(String call, String operation) throws IOException {
        assertThat(migration(call).up().steps())
                .singleElement()
                .extracting(step -> step.operation().toString())
                .isEqualTo(operation);
    }

    @Test
    void aTableHasItsColumnsTypesAndKeys() throws IOException {
        Migration migration = migration(MEMBERS);

        List<Operation> operations = migration.up().steps().stream().map(Step::operation).toList();
        assertThat(operations)
                .extracting(Operation::kind)
                .containsExactly("createEnum", "createTable");
        CreateTable table = (CreateTable) operations.getLast();
        assertThat(table.columns())
                .extracting(
                        ColumnDefinition::name,
                        column -> column.type().name(),
                        ColumnDefinition::notNull,
                        ColumnDefinition::defaultValue)
                .containsExactly(
                        tuple("id", "uuid", true, null),
                        tuple("no", "serial", false, null),
                        tuple("role", "enum_members_role", true, "'guest'"),
                        tuple("org_id", "uuid", false, null),
                        tuple("made", "timestamp with time zone", false, "now()"));
        assertThat(table.constraints()).singleElement().asString().contains("columns=[id]");
        assertThat(table.columns().get(3).constraints())
                .singleElement()
                .isInstanceOfSatisfying(
                        ForeignKey.class,
                        key -> {
                            assertThat(key.referencedTable()).hasToString("orgs");
                            assertThat(key.onDelete()).isEqualTo("CASCADE");
                        });
    }

    @Test
    void anIndexHasTheNameThatSequelizeGives() throws IOException {
        Migration migration =
                migration(
                        "await queryInterface.addIndex('userTokens', ['userId', 'kind'],"
                                + " { unique: true, where: { gone: null } });");

        assertThat(migration.up().steps())
                .singleElement()
                .extracting(step -> step.operation().name())
                .isEqualTo("user_tokens_user_id_kind");
        assertThat(migration.up().steps().getFirst().operation().toString())
                .contains("unique=true", "predicate=\"gone\" IS NULL");
    }

    @Test
    void aCallThatLeavesTheTransactionIsADefect() throws IOException {
        Migration migration =
                migration(
                        """
                        await queryInterface.sequelize.transaction(async (transaction) => {
                          await queryInterface.dropTable('a', { transaction });
                          await queryInterface.dropTable('b');
                        });
                        """);

        assertThat(migration.up().steps())
                .extracting(step -> step.operation().kind())
                .containsExactly(
                        "transactionControl", "dropTable", "dropTable", "transactionControl");
        assertThat(migration.up().defects())
                .singleElement()
                .satisfies(
                        defect -> {
                            assertThat(defect.kind()).isEqualTo(Defect.Kind.OUTSIDE_TRANSACTION);
                            assertThat(defect.span().line()).isEqualTo(5);
                        });
    }

    @Test
    void whatIsNotKnownIsSaid() throws IOException {
        Migration migration = migration("await queryInterface.frobnicate('a');");

        assertThat(migration.up().steps()).isEmpty();
        assertThat(migration.up().notUnderstood())
                .singleElement()
                .satisfies(each -> assertThat(each.span().line()).isEqualTo(3));
    }

    @Test
    void theSampleIsReadAsAWhole() {
        FolderReading reading = read(Path.of("sample-projects/subscription-backend"));
        MigrationSet set = reading.services().getFirst().sets().getFirst().set();

        assertThat(reading.services()).hasSize(1);
        assertThat(reading.services().getFirst().migrations())
                .hasSize(21)
                .allSatisfy(
                        migration -> {
                            assertThat(migration.status()).isEqualTo(Status.ACTIVE);
                            assertThat(migration.up().steps()).isNotEmpty();
                            assertThat(migration.down().present()).isTrue();
                            assertThat(migration.up().notUnderstood()).isEmpty();
                        });
        assertThat(set.settings().configFiles())
                .containsExactly("backend/.sequelizerc", "backend/config/sequelize.config.js");
        assertThat(set.settings().databases())
                .filteredOn(each -> each.environment().equals("production"))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.tls())
                                    .extracting(tls -> tls.value())
                                    .isEqualTo(Tls.ON_WITHOUT_VERIFICATION);
                            assertThat(each.url())
                                    .extracting(url -> url.value())
                                    .isEqualTo("${DATABASE_URL}");
                        });
        assertThat(set.settings().databases())
                .filteredOn(each -> each.environment().equals("development"))
                .singleElement()
                .extracting(each -> each.password())
                .extracting(password -> password.value())
                .isEqualTo(Credential.ENVIRONMENT_WITH_LITERAL_FALLBACK);
    }

    @Test
    void seedersAreNoMigrations() throws IOException {
        migration("await queryInterface.dropTable('a')");
        write(
                "seeders/1-x.js",
                "module.exports = { up: async (queryInterface) => {}, down: async () => {} };");

        assertThat(read(root).services().getFirst().migrations()).hasSize(1);
    }

    @Test
    void aColumnStandsWhereItIsDescribed() throws IOException {
        Migration migration = migration(MEMBERS);

        CreateTable table = (CreateTable) migration.up().steps().getLast().operation();
        assertThat(table.columns())
                .extracting(column -> column.span().line())
                .containsExactly(4, 5, 6, 7, 8);
        assertThat(table.constraints().getFirst().span().line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const { QueryInterface, literal, Model } = require('sequelize');",
                "queryInterface.sequelize.log('done');",
                "queryInterface.context.logger.info('done');",
            })
    void whatDoesNothingToTheDatabaseIsNoQuestion(String statement) throws IOException {
        Migration migration = migration(statement + " await queryInterface.dropTable('a')");

        assertThat(migration.up().notUnderstood()).isEmpty();
        assertThat(migration.up().steps()).hasSize(1);
    }

    @Test
    void aModelIsDescribedInSilenceAndChangedAloud() throws IOException {
        write(
                "models/user.js",
                """
                const { Model, DataTypes } = require('sequelize');
                class User extends Model {}
                User.init({ id: DataTypes.INTEGER }, {});
                User.beforeCreate(() => {});
                exports.User = User;
                exports.load = (sequelize) => sequelize.define('team', {});
                """);
        Migration migration =
                migration(
                        """
                        const { User, load } = require('../models/user');
                        await User.update({ a: 1 }, { where: { b: 2 } });
                        await User.findAll();
                        await load(queryInterface.sequelize).destroy({});
                        """);

        assertThat(migration.up().notUnderstood()).isEmpty();
        assertThat(migration.up().steps())
                .extracting(step -> step.operation().name())
                .containsExactly("User.update", "team.destroy");
    }
}
