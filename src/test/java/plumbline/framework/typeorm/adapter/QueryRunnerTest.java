package plumbline.framework.typeorm.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.Migration;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.Dialect;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.step.Obstacle;

import java.nio.file.Path;

final class QueryRunnerTest {

    static final String TABLE =
            """
            await queryRunner.createTable(new Table({
              name: 'orders',
              columns: [
                { name: 'id', type: 'uuid', isPrimary: true, isGenerated: true, generationStrategy: 'uuid' },
                { name: 'no', type: 'int', isGenerated: true, generationStrategy: 'increment' },
                { name: 'state', type: 'enum', enum: ['open', 'done'], default: `'open'` },
                { name: 'price', type: 'decimal', precision: 10, scale: 2, isNullable: true },
                { name: 'made', type: 'timestamp with time zone', precision: 3, default: 'now()' },
                { name: 'tags', type: 'varchar', length: '20', isArray: true, isUnique: true },
              ],
              foreignKeys: [{ columnNames: ['userId'], referencedTableName: 'users',
                referencedColumnNames: ['id'], onDelete: 'cascade' }],
              indices: [{ columnNames: ['price'], where: 'price > 0' }],
            }), true);
            """;

    @TempDir private Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "query('DROP TABLE a') | DropTable[table=a, ifExists=false, cascade=false]",
                "dropTable('s.a', true) | DropTable[table=s.a, ifExists=true, cascade=false]",
                "renameTable('a', 'b') | RenameTable[table=a, newName=b, ifExists=false]",
                "clearTable('a') | TruncateTable[table=a, cascade=false, restartIdentity=false]",
                "dropColumn('a', 'c') | DropColumn[table=a, column=c, ifExists=false,"
                        + " cascade=false]",
                "dropColumn('a', new TableColumn({name: 'c', type: 'int'})) | DropColumn[table=a,"
                        + " column=c, ifExists=false, cascade=false]",
                "renameColumn('a', 'c', 'd') | RenameColumn[table=a, column=c, newName=d]",
                "dropForeignKey('a', 'FK_1') | DropConstraint[table=a, name=FK_1,"
                        + " constraintKind=FOREIGN KEY, ifExists=false, cascade=false]",
                "dropUniqueConstraint('user', new TableUnique({columnNames: ['email']})) |"
                        + " DropConstraint[table=user, name=UQ_e12875dfb3b1d92d7d7c5377e22,"
                        + " constraintKind=UNIQUE, ifExists=false, cascade=false]",
                "dropPrimaryKey('a') | DropConstraint[table=a, name=null, constraintKind=PRIMARY"
                        + " KEY, ifExists=false, cascade=false]",
                "dropIndex('a', 'i') | DropIndex[index=i, table=a, concurrently=false,"
                        + " ifExists=false, cascade=false]",
                "dropIndex('user', new TableIndex({columnNames: ['name']})) |"
                        + " DropIndex[index=IDX_065d4d8f3b5adb4a08841eae3c, table=user,"
                        + " concurrently=false, ifExists=false, cascade=false]",
                "createSchema('s', true) | CreateSchema[name=s, ifNotExists=true, owner=null]",
                "dropSchema('s', true, true) | DropSchema[name=s, ifExists=true, cascade=true]",
                "createDatabase('d', true) | CreateDatabase[name=d, ifNotExists=true]",
                "dropView('v') | DropView[view=v, materialized=false, ifExists=false,"
                        + " cascade=false]",
                "startTransaction() | TransactionControl[command=BEGIN]",
                "manager.query('DROP VIEW v') | DropView[view=v, materialized=false,"
                        + " ifExists=false, cascade=false]",
                "connection.query('DROP VIEW v') | DropView[view=v, materialized=false,"
                        + " ifExists=false, cascade=false]",
                "manager.save(Table, {}) | ApplicationCode[name=manager.save]",
                "manager.getRepository('User').find() |"
                        + " ApplicationCode[name=repository(User).find]",
                "manager.createQueryBuilder().delete().from('a').where('b = 1').execute() |"
                        + " Delete[table=a, using=[], where=b = 1, limited=false]",
                "manager.createQueryBuilder().update('a').set({b: 1}).where('c').andWhere('d')"
                        + ".execute() | Update[table=a, columns=[b], assignments=b = 1, from=[],"
                        + " where=c AND d, limited=false]",
                "manager.createQueryBuilder().insert().into('a', ['b']).values([{b: 1}, {b: 2}])"
                        + ".orIgnore().execute() | Insert[table=a, columns=[b], rows=2, query=null,"
                        + " onConflict=DO NOTHING]",
            })
    void aCallBecomesAnOperation(String call, String operation) {
        Migration migration = new Project(root).migration("await queryRunner." + call + ";");

        assertThat(migration.up().notUnderstood()).isEmpty();
        assertThat(migration.up().steps())
                .singleElement()
                .extracting(step -> step.operation().toString())
                .isEqualTo(operation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "addColumn('a', new TableColumn({name: 'c', type: 'int'})) | addColumn | c",
                "addColumns('a', [new TableColumn({name: 'c', type: 'text'})]) | addColumn | c",
                "changeColumn('a', 'c', new TableColumn({name: 'c', type: 'text'})) |"
                        + " changeColumn | c",
                "createForeignKey('a', new TableForeignKey({name: 'k', columnNames: ['b'],"
                    + " referencedTableName: 'b', referencedColumnNames: ['id']})) | addConstraint"
                    + " | k",
                "createUniqueConstraint('user', new TableUnique({columnNames: ['email']})) |"
                        + " addConstraint | UQ_e12875dfb3b1d92d7d7c5377e22",
                "createCheckConstraint('user', new TableCheck({expression: 'age > 0'})) |"
                        + " addConstraint | CHK_2016b2a3806a5d15b946c30266",
                "createPrimaryKey('user', ['id']) | addConstraint |"
                        + " PK_cace4a159ff9f2512dd42373760",
                "createIndex('user', new TableIndex({columnNames: ['name']})) | createIndex |"
                        + " IDX_065d4d8f3b5adb4a08841eae3c",
                "createIndex('user', new Index({name: 'i', columnNames: ['name']})) | createIndex"
                        + " | i",
                "createView(new View({name: 'v', expression: 'SELECT 1'})) | createView | v",
            })
    void whatIsMadeHasItsKindAndName(String call, String kind, String name) {
        Migration migration = new Project(root).migration("await queryRunner." + call + ";");

        assertThat(migration.up().notUnderstood()).isEmpty();
        assertThat(migration.up().steps())
                .extracting(step -> step.operation().kind(), step -> step.operation().name())
                .containsExactly(tuple(kind, name));
    }

    @Test
    void aTableHasItsColumnsKeysAndIndexes() {
        Migration migration = new Project(root).migration(TABLE);

        assertThat(migration.up().steps())
                .extracting(step -> step.operation().kind())
                .containsExactly("createEnum", "createTable", "createIndex");
        CreateTable table = (CreateTable) migration.up().steps().get(1).operation();
        assertThat(table.ifNotExists()).isTrue();
        assertThat(table.columns())
                .extracting(
                        ColumnDefinition::name,
                        column -> column.type().name(),
                        ColumnDefinition::notNull,
                        ColumnDefinition::defaultValue)
                .containsExactly(
                        tuple("id", "uuid", true, "uuid_generate_v4()"),
                        tuple("no", "serial", true, null),
                        tuple("state", "orders_state_enum", true, "'open'"),
                        tuple("price", "numeric", false, null),
                        tuple("made", "timestamp with time zone", true, "now()"),
                        tuple("tags", "character varying", true, null));
        assertThat(table.constraints())
                .extracting(ConstraintDefinition::name)
                .allMatch(name -> name != null && name.matches("(PK|UQ|FK)_[0-9a-f]{27}"))
                .hasSize(3);
    }

    @Test
    void aConstraintThatIsLookedUpIsDroppedWithoutAName() {
        Migration migration =
                new Project(root)
                        .migration(
                                """
                                const table = await queryRunner.getTable('orders');
                                const key = table!.foreignKeys.find(
                                  (fk) => fk.columnNames.indexOf('userId') !== -1);
                                if (key) {
                                  await queryRunner.dropForeignKey(table!, key);
                                }
                                """);

        assertThat(migration.up().notUnderstood()).isEmpty();
        assertThat(migration.up().steps())
                .singleElement()
                .satisfies(
                        step -> {
                            assertThat(step.operation())
                                    .isInstanceOfSatisfying(
                                            DropConstraint.class,
                                            drop -> {
                                                assertThat(drop.table()).hasToString("orders");
                                                assertThat(drop.name()).isNull();
                                            });
                            assertThat(step.dynamic()).isTrue();
                            assertThat(step.circumstances().isConditional()).isTrue();
                        });
    }

    @Test
    void aSwitchOnTheDatabaseTellsTheDialect() {
        Migration migration =
                new Project(root)
                        .migration(
                                """
                                switch (queryRunner.connection.options.type) {
                                  case 'mysql': await queryRunner.dropTable('m'); break;
                                  case 'postgres': await queryRunner.dropTable('p'); break;
                                }
                                """);

        assertThat(migration.up().steps())
                .extracting(
                        step -> String.valueOf(step.operation().table()),
                        step -> step.circumstances().dialect())
                .containsExactly(tuple("m", Dialect.MYSQL), tuple("p", Dialect.POSTGRESQL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "queryRunner.frobnicate('a') | UNKNOWN_CALL",
                "queryRunner.query(process.env.SQL) | DYNAMIC_SQL",
                "queryRunner.addColumn('a', unknown()) | UNKNOWN_VALUE",
            })
    void whatIsNotKnownIsSaid(String call, Obstacle obstacle) {
        Migration migration = new Project(root).migration("await " + call + ";");

        assertThat(migration.up().notUnderstood())
                .extracting(each -> each.obstacle())
                .contains(obstacle);
    }
}
