package plumbline.framework.typeorm.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.framework.DatabaseSettings.Tls;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationUnit.Status;
import plumbline.framework.TransactionRule;
import plumbline.operation.Dialect;

import java.nio.file.Path;

@SuppressWarnings("StringConcatToTextBlock") // a block would hide what a line is
final class TypeOrmSetsTest {

    private static final String A = "A1700000000001";
    private static final String B = "B1700000000002";

    @TempDir private Path root;

    private Project two() {
        return new Project(root)
                .withMigration("src/migrations/1700000000001-A.ts", A)
                .withMigration("src/database/1700000000002-B.ts", B);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migrations: [__dirname + '/migrations/*{.ts,.js}']",
                "migrations: ['src/migrations/*.ts']",
                "migrations: ['src/migrations/**/*.{js,ts}']",
                "migrations: ['dist/migrations/*.js']",
                "migrations: [process.env.BUILT ? 'dist/migrations/*.js' : 'src/migrations/*.ts']",
                "migrations: [`src/mi${process.env.X}/*1-A.ts`]",
            })
    void aPatternReachesItsFilesAndNoOther(String migrations) {
        two().withSource(migrations);

        assertThat(new Project(root).service().migrations())
                .extracting(Migration::id, Migration::status)
                .containsExactly(tuple(A, Status.ACTIVE), tuple(B, Status.UNLISTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"export default", "export const source ="})
    void anOldConfigurationMayOpenADataSource(String export) {
        two().with("package.json", Project.PACKAGE)
                .with(
                        "ormconfig.js",
                        "import { DataSource } from 'typeorm'; "
                                + export
                                + " new DataSource({"
                                + " type: 'postgres', migrations: ['src/migrations/*.ts'],"
                                + " migrationsTransactionMode: slow() ? 'each' : 'all' });");

        MigrationSet set = new Project(root).service().sets().getFirst().set();

        assertThat(set.settings().configFiles()).containsExactly("ormconfig.js");
        assertThat(set.settings().transactions().value()).isEqualTo(TransactionRule.UNKNOWN);
    }

    @Test
    void whatRunsOnTwoDatabasesIsInBothSets() {
        Project project = new Project(root).with("package.json", Project.PACKAGE);
        for (String type : new String[] {"postgres", "sqlite"}) {
            project.withMigration("src/" + type + "/1700000000001-A.ts", A)
                    .with(
                            "src/" + type + "-source.ts",
                            "import { DataSource } from 'typeorm'; export default new DataSource({"
                                    + " type: '%1$s', migrations: ['src/%1$s/*.ts',".formatted(type)
                                    + " 'src/common/*.ts'] });");
        }
        project.withMigration("src/common/1700000000002-B.ts", B);

        assertThat(project.service().sets())
                .extracting(set -> set.set().dialect(), set -> set.migrations().size())
                .containsExactlyInAnyOrder(tuple(Dialect.POSTGRESQL, 2), tuple(Dialect.SQLITE, 2));
    }

    @Test
    void classesOfAListAreFoundThroughItsImports() {
        two().with(
                        "src/migrations/index.ts",
                        "import { "
                                + A
                                + " } from './1700000000001-A';\n"
                                + "export const migrations = ["
                                + A
                                + "];\n")
                .with("package.json", Project.PACKAGE)
                .with(
                        "src/data-source.ts",
                        "import { DataSource } from 'typeorm';\n"
                            + "import { migrations } from './migrations';\n"
                            + "export default new DataSource({ type: 'postgres', migrations });");

        ServiceReading service = new Project(root).service();

        assertThat(service.migrations())
                .extracting(Migration::id, Migration::status)
                .containsExactly(tuple(A, Status.ACTIVE), tuple(B, Status.UNLISTED));
        assertThat(service.sets().getFirst().set().settings().directories())
                .extracting(each -> each.value())
                .containsExactly("src/migrations");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Module({ imports: [TypeOrmModule.forRoot({ OPTIONS })] })\nexport class App {}",
                "@Module({ imports: [TypeOrmModule.forRootAsync({ useFactory: async (c) => ({"
                        + " OPTIONS }) })] })\n"
                        + "export class App {}",
                "export const open = async () => createConnection({ OPTIONS });",
                "export const options: DataSourceOptions = { OPTIONS };",
            })
    void everyFormOfConfigurationIsRead(String form) {
        two().with("package.json", Project.PACKAGE)
                .with(
                        "src/app.module.ts",
                        "import { createConnection, DataSourceOptions } from 'typeorm';\n"
                                + "import { TypeOrmModule } from '@nestjs/typeorm';\n"
                                + form.replace(
                                        "OPTIONS",
                                        "type: 'mysql', migrationsTableName: 'history',"
                                                + " migrationsTransactionMode: 'each',"
                                                + " ssl: { rejectUnauthorized: false },"
                                                + " migrations: ['src/migrations/*.ts']"));

        MigrationSet set = new Project(root).service().sets().getFirst().set();

        assertThat(set.dialect()).isEqualTo(Dialect.MYSQL);
        assertThat(set.settings().configFiles()).containsExactly("src/app.module.ts");
        assertThat(set.settings().historyTable().value()).isEqualTo("history");
        assertThat(set.settings().transactions().value()).isEqualTo(TransactionRule.EACH_MIGRATION);
        assertThat(set.settings().databases())
                .singleElement()
                .satisfies(
                        database ->
                                assertThat(database.tls())
                                        .isNotNull()
                                        .extracting(tls -> tls.value())
                                        .isEqualTo(Tls.ON_WITHOUT_VERIFICATION));
    }

    @Test
    void aJsonConfigurationIsRead() {
        two().with("package.json", Project.PACKAGE)
                .with(
                        "ormconfig.json",
                        "{\"type\": \"postgres\", \"migrations\": [\"src/migrations/*.ts\"]}");

        MigrationSet set = new Project(root).service().sets().getFirst().set();

        assertThat(set.settings().configFiles()).containsExactly("ormconfig.json");
        assertThat(set.settings().historyTable().value()).isEqualTo("migrations");
        assertThat(set.settings().transactions().value()).isEqualTo(TransactionRule.ALL_PENDING);
    }

    @Test
    void theSameFilesForSeveralDatabasesAreSeveralSets() {
        new Project(root)
                .with("package.json", Project.PACKAGE)
                .withMigration("src/migrations/postgres/1700000000001-A.ts", A)
                .withMigration("src/migrations/mysql/1700000000001-A.ts", A);

        assertThat(new Project(root).service().sets())
                .extracting(SetReading::set)
                .extracting(MigrationSet::label, MigrationSet::dialect)
                .containsExactly(
                        tuple("mysql", Dialect.MYSQL), tuple("postgres", Dialect.POSTGRESQL));
    }

    @Test
    void anArchivedCopyIsNotRun() {
        two().with("package.json", Project.PACKAGE)
                .withMigration("src/migrations/archived/1600000000000-Z.ts", "Z1600000000000")
                .withSource("migrations: ['src/migrations/*.ts']");

        assertThat(new Project(root).service().migrations())
                .extracting(Migration::id, Migration::status)
                .contains(tuple("Z1600000000000", Status.ARCHIVED));
    }

    @Test
    void aTestThatLooksLikeAMigrationIsNone() {
        two().with("package.json", Project.PACKAGE)
                .withMigration("test/migrations/1600000000000-Z.ts", "Z1600000000000");

        assertThat(new Project(root).service().migrations())
                .extracting(Migration::id)
                .containsExactlyInAnyOrder(A, B);
    }
}
