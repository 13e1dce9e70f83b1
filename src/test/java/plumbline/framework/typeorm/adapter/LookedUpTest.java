package plumbline.framework.typeorm.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.framework.Migration;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;

import java.nio.file.Path;

/// What migrations look up in the database before they change it.
final class LookedUpTest {

    private static final String LOOK =
            """
            const table = await queryRunner.getTable('users');
            const column = table?.findColumnByName('mail');
            const copy = column.clone();
            """;

    @TempDir private Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "copy.isNullable = true | DropNotNull[table=users, column=mail]",
                "copy.isNullable = false | SetNotNull[table=users, column=mail]",
                "copy.default = \"'a'\" | SetDefault[table=users, column=mail, value='a']",
                "copy.default = undefined | DropDefault[table=users, column=mail]",
                "copy.name = 'email' | RenameColumn[table=users, column=mail, newName=email]",
                "copy.comment = 'x' | CommentOn[target=COLUMN, object=users, column=mail,"
                        + " text=x, on=null, arguments=null]",
                "copy.isUnique = false | DropConstraint[table=users, name=null,"
                        + " constraintKind=UNIQUE, ifExists=false, cascade=false]",
            })
    void whatIsAssignedToACopyIsWhatChanges(String assignment, String operation) {
        Migration migration =
                migration(
                        LOOK
                                + assignment
                                + "; await queryRunner.changeColumn(table, column, copy);");

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
                "new TableColumn({ ...column, isNullable: true })",
                "Object.assign(column.clone(), { isNullable: true })",
                "Object.assign({}, column, { isNullable: true })",
                "{ isNullable: false, ...copy, isNullable: true }",
            })
    void aCopyIsMadeInManyWays(String copy) {
        Migration migration =
                migration(LOOK + "await queryRunner.changeColumn('users', 'mail', " + copy + ");");

        assertThat(migration.up().notUnderstood()).isEmpty();
        assertThat(migration.up().steps())
                .extracting(step -> step.operation().toString())
                .containsExactly("DropNotNull[table=users, column=mail]");
    }

    @Test
    void aTypeThatIsAssignedIsNotAllThatIsKnown() {
        Migration migration =
                migration(
                        LOOK
                                + "copy.type = 'text'; copy.name = 'email';"
                                + "await queryRunner.changeColumn(table, column, copy);");

        assertThat(migration.up().steps())
                .extracting(step -> step.operation().kind(), Step::understanding)
                .containsExactly(
                        tuple("renameColumn", Understanding.FULL),
                        tuple("alterColumnType", Understanding.PARTLY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "copy.length = '20'; await queryRunner.changeColumn(table, column, copy)",
                "copy.isNullable = await queryRunner.hasTable('a'); await"
                        + " queryRunner.changeColumn(table, column, copy)",
                "column.isNullable = true; await queryRunner.changeColumn(table, 'mail', column)",
            })
    void aChangeThatIsOnlyHalfKnownIsSaid(String body) {
        Migration migration = migration(LOOK + body + ";");

        assertThat(migration.up().steps()).isEmpty();
        assertThat(migration.up().notUnderstood())
                .extracting(each -> each.obstacle())
                .containsExactly(Obstacle.UNKNOWN_CHANGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "dropForeignKey(table, table.foreignKeys.find(k => k.name === 'FK_a')) |"
                        + " FK_a | false",
                "dropForeignKey(table, table!.foreignKeys.find((k) => { return 'FK_a' === k.name;"
                        + " })) | FK_a | false",
                "dropForeignKey(table, table.foreignKeys.find(k => k.columnNames.includes('a'))) |"
                        + " | true",
                "dropForeignKey(table, table.foreignKeys[0]) | | true",
                "dropIndex(table, table.indices.find(i => i.name === 'i')) | i | false",
                "dropColumn(table, table.columns.find(c => c.name == 'c')) | c | false",
                "dropColumn(table.name, column.name) | mail | false",
                "renameColumn(table, column, 'email') | mail | false",
            })
    void whatWasLookedUpByItsNameHasIt(String call, String name, boolean dynamic) {
        Migration migration = migration(LOOK + "await queryRunner." + call + ";");

        assertThat(migration.up().notUnderstood()).isEmpty();
        assertThat(migration.up().steps())
                .extracting(
                        step -> String.valueOf(step.operation().table()),
                        step -> step.operation().name(),
                        Step::dynamic)
                .containsExactly(tuple("users", name, dynamic));
    }

    private Migration migration(String body) {
        return new Project(root).migration(body);
    }
}
