package plumbline.framework.typeorm.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.framework.Migration;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.TableOperation.CreateTable;

import java.nio.file.Path;

/// Where the parts of a call stand, and how often what it does is taken down.
final class QueryRunnerPlacesTest {

    @TempDir private Path root;

    @Test
    void whatStandsInATableStandsWhereItIsDescribed() {
        Migration migration = new Project(root).migration(QueryRunnerTest.TABLE);
        int first = migration.up().steps().getFirst().span().line();
        CreateTable table = (CreateTable) migration.up().steps().get(1).operation();

        assertThat(table.columns())
                .extracting(column -> column.span().line() - first)
                .containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(table.columns().getLast().span().endLine() - first).isEqualTo(8);
        assertThat(table.constraints())
                .extracting(constraint -> constraint.span().line() - first)
                .containsExactly(3, 8, 10);
        assertThat(migration.up().steps().getLast().span().line() - first).isEqualTo(12);
    }

    @Test
    void eachOfSeveralColumnsStandsForItself() {
        Migration migration =
                new Project(root)
                        .migration(
                                """
                                await queryRunner.addColumns('a', [
                                new TableColumn({ name: 'b', type: 'int' }),
                                new TableColumn({ name: 'c', type: 'int' })]);
                                """);

        assertThat(migration.up().steps())
                .extracting(step -> step.span().line(), step -> step.span().column())
                .containsExactly(tuple(7, 17), tuple(8, 17));
    }

    @Test
    void theValuesOfAStatementDoNotMultiplyIt() {
        Migration migration =
                new Project(root)
                        .migration(
                                """
                                const [row] = await queryRunner.query('SELECT 1 FROM a');
                                const kind = row.x ? 'A' : 'B';
                                const other = row.y ? row.a : (row.b && row.c);
                                await queryRunner.query('DELETE FROM a WHERE b = $1', [kind, other]);
                                await queryRunner.manager.update(User, row.id, { kind });
                                """);

        assertThat(migration.up().steps())
                .extracting(step -> step.operation().kind())
                .containsExactly("select", "delete", "applicationCode");
    }

    @Test
    void aConditionKeepsItsParentheses() {
        Migration migration =
                new Project(root)
                        .migration(
                                """
                                const x = await queryRunner.query('SELECT 1');
                                const y = x.a && (x.b || x.c);
                                if (y) { await queryRunner.dropTable('a'); }
                                """);

        String condition =
                String.valueOf(migration.up().steps().getLast().circumstances().condition());
        assertThat(condition.replaceAll("[^(]", ""))
                .hasSameSizeAs(condition.replaceAll("[^)]", ""));
    }

    @Test
    void aTableMayBeFilledAfterItWasMade() {
        Migration migration =
                new Project(root)
                        .migration(
                                """
                                const table = new Table();
                                table.name = 'orders';
                                table.columns.push(new TableColumn({ name: 'id', type: 'int' }));
                                await queryRunner.createTable(table);
                                """);

        assertThat(migration.up().notUnderstood()).isEmpty();
        assertThat(migration.up().steps())
                .singleElement()
                .satisfies(
                        step ->
                                assertThat(((CreateTable) step.operation()).columns())
                                        .extracting(ColumnDefinition::name)
                                        .containsExactly("id"));
    }
}
